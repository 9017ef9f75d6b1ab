type Parameter = [name: string, value: string];

/** Parameters that Amazon S3 (versions 2 and 4), CloudFront and Google Cloud Storage add when they sign a url. */
const SIGNING =
  /^(x-amz-.*|x-goog-.*|signature|sig|expires|awsaccesskeyid|googleaccessid|key-pair-id|policy)$/i;

/** Azure's have such short names that they only count beside its signature, `sig`. */
const SIGNING_AZURE = /^(sig|se|sp|sv|sr|st|spr|skoid|sktid|skt|ske|sks|skv)$/i;

/**
 * The parameters of a presigned url that say what it leads to. The others change with each signing. One that is not
 * known counts as the former: to take two parts for one would lose rows in silence.
 */
export function unsigned(parameters: readonly Parameter[]): Parameter[] {
  const azure = parameters.some(([name]) => /^sig$/i.test(name));
  return parameters.filter(([name]) => !SIGNING.test(name) && !(azure && SIGNING_AZURE.test(name)));
}
