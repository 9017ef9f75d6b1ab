export const id = 895;
export const ids = [895];
export const modules = {

/***/ 62895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpText: () => (/* binding */ helpText)
});

// EXTERNAL MODULE: ./lib/config/demo-inputs.js
var demo_inputs = __webpack_require__(173);
;// CONCATENATED MODULE: ./lib/config/describe.js
/** What an input may be and what it is when unset: `whole number, 1 to 1000; default 20`. */
function describeValue(input) {
    return `${input.kind.title}; ${describeDefault(input)}`;
}
/** `default 20`, `required`, or what an unset input means. */
function describeDefault(input) {
    if (input.required)
        return 'required';
    return input.default === undefined ? `default: ${input.unset ?? 'none'}` : `default ${input.default}`;
}

// EXTERNAL MODULE: ./lib/config/input.js
var config_input = __webpack_require__(92050);
// EXTERNAL MODULE: ./lib/config/inputs.js + 9 modules
var config_inputs = __webpack_require__(78189);
// EXTERNAL MODULE: ./lib/config/version.js
var version = __webpack_require__(54350);
;// CONCATENATED MODULE: ./lib/config/help.js





const WIDTH = 100;
const NAME_WIDTH = 28;
/** What `--help` prints. */
function helpText() {
    const inputs = [...config_inputs/* mainInputs */.Ni, ...Object.values(demo_inputs/* demoInputs */.b)];
    const groups = config_input/* GROUPS */.fd.map((group) => [
        group === 'Demo' ? 'Demo (with demo and demo-server only, but for time-scale and datadog-url)' : group,
        ...inputs.filter((input) => input.group === group).flatMap(describe),
    ]);
    return [HEAD, ...groups.map((lines) => lines.join('\n')), OTHER, EXAMPLES].join('\n\n').concat('\n');
}
const HEAD = `circleci-usage ${version/* VERSION */.x}: where do your CircleCI credits go, and what changed?

Usage
  circleci-usage [options]               export the usage, analyse it and write the report
  circleci-usage demo [options]          the same on a made-up organisation; needs no token
  circleci-usage demo-server [options]   serve that organisation's Usage API on this machine

An option wins over the environment, and the environment over --env-file. start-date, end-date and
period count as one. An empty value counts as not set. Lists take commas or lines; quotes keep a
comma inside an item.`;
const OTHER = `Other
${entry('--env-file', 'File with NAME=value lines, as docker run --env-file takes it.')}
${entry('--help', 'Print this text.')}
${entry('--version', 'Print the version.')}`;
const EXAMPLES = `Examples
  circleci-usage demo
  CIRCLECI_API_TOKEN=... circleci-usage --org-id 5d2c... --period last-month
  circleci-usage --env-file .env --projects 'web-*,!web-old' --output-dir reports`;
/** Demo options that a run takes too, and so from the environment. */
const ALSO_FOR_RUNS = [demo_inputs/* demoInputs */.b.timeScale.name, demo_inputs/* demoInputs */.b.datadogUrl.name];
function describe(input) {
    const names = (0,config_input/* environmentNames */.iF)(input).join(', ');
    const text = `${input.help} (${describeValue(input)})`;
    if (input.kind.secret)
        return [entry(input.name, `${text} [environment only: ${names}]`)];
    // The demo shows the same to everyone, so its own options come from the command line alone.
    const onlyFlag = input.group === 'Demo' && !ALSO_FOR_RUNS.includes(input.name);
    return [entry(`--${input.name}`, onlyFlag ? text : `${text} [${names}]`)];
}
/** A name in the left column and its text, wrapped, in the right one. */
function entry(name, text) {
    return wrap(text, WIDTH - NAME_WIDTH)
        .map((line, index) => (index === 0 ? `  ${name}` : '').padEnd(NAME_WIDTH) + line)
        .join('\n');
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        if (line === undefined || line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines;
}


/***/ })

};
