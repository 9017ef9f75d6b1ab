export const id = 623;
export const ids = [623];
export const modules = {

/***/ 48263:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logger = void 0;
const loglevel_1 = __importDefault(__webpack_require__(86626));
const logger = loglevel_1.default.noConflict();
exports.logger = logger;
logger.setLevel((typeof process !== "undefined" && process.env && process.env.DEBUG) ? logger.levels.DEBUG : logger.levels.INFO);
//# sourceMappingURL=logger.js.map

/***/ }),

/***/ 79405:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.configureAuthMethods = exports.AppKeyAuthAuthentication = exports.ApiKeyAuthAuthentication = exports.AuthZAuthentication = void 0;
/**
 * Applies oauth2 authentication to the request context.
 */
class AuthZAuthentication {
    /**
     * Configures OAuth2 with the necessary properties
     *
     * @param accessToken: The access token to be used for every request
     */
    constructor(accessToken) {
        this.accessToken = accessToken;
    }
    getName() {
        return "AuthZ";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("Authorization", "Bearer " + this.accessToken);
    }
}
exports.AuthZAuthentication = AuthZAuthentication;
/**
 * Applies apiKey authentication to the request context.
 */
class ApiKeyAuthAuthentication {
    /**
     * Configures this api key authentication with the necessary properties
     *
     * @param apiKey: The api key to be used for every request
     */
    constructor(apiKey) {
        this.apiKey = apiKey;
    }
    getName() {
        return "apiKeyAuth";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("DD-API-KEY", this.apiKey);
    }
}
exports.ApiKeyAuthAuthentication = ApiKeyAuthAuthentication;
/**
 * Applies apiKey authentication to the request context.
 */
class AppKeyAuthAuthentication {
    /**
     * Configures this api key authentication with the necessary properties
     *
     * @param apiKey: The api key to be used for every request
     */
    constructor(apiKey) {
        this.apiKey = apiKey;
    }
    getName() {
        return "appKeyAuth";
    }
    applySecurityAuthentication(context) {
        context.setHeaderParam("DD-APPLICATION-KEY", this.apiKey);
    }
}
exports.AppKeyAuthAuthentication = AppKeyAuthAuthentication;
/**
 * Creates the authentication methods from a swagger description.
 *
 */
function configureAuthMethods(config) {
    const authMethods = {};
    if (!config) {
        return authMethods;
    }
    if (config["AuthZ"]) {
        authMethods["AuthZ"] = new AuthZAuthentication(config["AuthZ"]["accessToken"]);
    }
    if (config["apiKeyAuth"]) {
        authMethods["apiKeyAuth"] = new ApiKeyAuthAuthentication(config["apiKeyAuth"]);
    }
    if (config["appKeyAuth"]) {
        authMethods["appKeyAuth"] = new AppKeyAuthAuthentication(config["appKeyAuth"]);
    }
    return authMethods;
}
exports.configureAuthMethods = configureAuthMethods;
//# sourceMappingURL=auth.js.map

/***/ }),

/***/ 71208:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RequiredError = exports.BaseAPIRequestFactory = exports.COLLECTION_FORMATS = void 0;
/**
 *
 * @export
 */
exports.COLLECTION_FORMATS = {
    csv: ",",
    ssv: " ",
    tsv: "\t",
    pipes: "|",
};
/**
 *
 * @export
 * @class BaseAPI
 */
class BaseAPIRequestFactory {
    constructor(configuration) {
        this.configuration = configuration;
    }
}
exports.BaseAPIRequestFactory = BaseAPIRequestFactory;
/**
 *
 * @export
 * @class RequiredError
 * @extends {Error}
 */
class RequiredError extends Error {
    constructor(field, operation) {
        super(`Required parameter ${field} was null or undefined when calling ${operation}.`);
        this.field = field;
        this.name = "RequiredError";
    }
}
exports.RequiredError = RequiredError;
//# sourceMappingURL=baseapi.js.map

/***/ }),

/***/ 65801:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.applySecurityAuthentication = exports.setServerVariables = exports.getServer = exports.createConfiguration = exports.Configuration = void 0;
const isomorphic_fetch_1 = __webpack_require__(93494);
const servers_1 = __webpack_require__(43979);
const auth_1 = __webpack_require__(79405);
const logger_1 = __webpack_require__(48263);
class Configuration {
    constructor(baseServer, serverIndex, operationServerIndices, httpApi, authMethods, httpConfig, debug, enableRetry, maxRetries, backoffBase, backoffMultiplier, unstableOperations, isIaC) {
        this.baseServer = baseServer;
        this.serverIndex = serverIndex;
        this.operationServerIndices = operationServerIndices;
        this.httpApi = httpApi;
        this.authMethods = authMethods;
        this.httpConfig = httpConfig;
        this.debug = debug;
        this.enableRetry = enableRetry;
        this.maxRetries = maxRetries;
        this.backoffBase = backoffBase;
        this.backoffMultiplier = backoffMultiplier;
        this.unstableOperations = unstableOperations;
        this.isIaC = isIaC;
        this.servers = [];
        for (const server of servers_1.servers) {
            this.servers.push(server.clone());
        }
        this.operationServers = {};
        for (const endpoint in servers_1.operationServers) {
            this.operationServers[endpoint] = [];
            for (const server of servers_1.operationServers[endpoint]) {
                this.operationServers[endpoint].push(server.clone());
            }
        }
        if (backoffBase && backoffBase < 2) {
            throw new Error("Backoff base must be at least 2");
        }
    }
    setServerVariables(serverVariables) {
        if (this.baseServer !== undefined) {
            this.baseServer.setVariables(serverVariables);
            return;
        }
        const index = this.serverIndex;
        this.servers[index].setVariables(serverVariables);
        for (const op in this.operationServers) {
            const index = op in this.operationServerIndices
                ? this.operationServerIndices[op]
                : this.serverIndex;
            this.operationServers[op][index].setVariables(serverVariables);
        }
    }
    getServer(endpoint) {
        if (this.baseServer !== undefined) {
            return this.baseServer;
        }
        const index = endpoint in this.operationServerIndices
            ? this.operationServerIndices[endpoint]
            : this.serverIndex;
        return endpoint in servers_1.operationServers
            ? this.operationServers[endpoint][index]
            : this.servers[index];
    }
}
exports.Configuration = Configuration;
/**
 * Configuration factory function
 *
 * If a property is not included in conf, a default is used:
 *    - baseServer: null
 *    - serverIndex: 0
 *    - operationServerIndices: {}
 *    - httpApi: IsomorphicFetchHttpLibrary
 *    - authMethods: {}
 *    - httpConfig: {}
 *    - debug: false
 *
 * @param conf partial configuration
 */
function createConfiguration(conf = {}) {
    if (typeof process !== "undefined" && process.env && process.env.DD_SITE) {
        const serverConf = servers_1.server1.getConfiguration();
        servers_1.server1.setVariables({ site: process.env.DD_SITE });
        for (const op in servers_1.operationServers) {
            servers_1.operationServers[op][0].setVariables({ site: process.env.DD_SITE });
        }
    }
    const authMethods = conf.authMethods || {};
    if (!("apiKeyAuth" in authMethods) &&
        typeof process !== "undefined" &&
        process.env &&
        process.env.DD_API_KEY) {
        authMethods["apiKeyAuth"] = process.env.DD_API_KEY;
    }
    if (!("appKeyAuth" in authMethods) &&
        typeof process !== "undefined" &&
        process.env &&
        process.env.DD_APP_KEY) {
        authMethods["appKeyAuth"] = process.env.DD_APP_KEY;
    }
    const configuration = new Configuration(conf.baseServer, conf.serverIndex || 0, conf.operationServerIndices || {}, conf.httpApi || new isomorphic_fetch_1.IsomorphicFetchHttpLibrary(), (0, auth_1.configureAuthMethods)(authMethods), conf.httpConfig || {}, conf.debug, conf.enableRetry || false, conf.maxRetries || 3, conf.backoffBase || 2, conf.backoffMultiplier || 2, {
        "v2.createFleetSchedule": false,
        "v2.deleteFleetSchedule": false,
        "v2.listFleetAgentTracers": false,
        "v2.listFleetTracers": false,
        "v2.triggerFleetSchedule": false,
        "v2.updateFleetSchedule": false,
        "v2.aggregateLLMObsExperimentation": false,
        "v2.batchUpdateLLMObsDataset": false,
        "v2.cloneLLMObsDataset": false,
        "v2.createLLMObsAnnotationQueue": false,
        "v2.createLLMObsAnnotationQueueInteractions": false,
        "v2.createLLMObsDataset": false,
        "v2.createLLMObsDatasetRecords": false,
        "v2.createLLMObsExperiment": false,
        "v2.createLLMObsExperimentEvents": false,
        "v2.createLLMObsIntegrationInference": false,
        "v2.createLLMObsProject": false,
        "v2.createLLMObsPrompt": false,
        "v2.createLLMObsPromptVersion": false,
        "v2.deleteLLMObsAnnotationQueue": false,
        "v2.deleteLLMObsAnnotationQueueInteractions": false,
        "v2.deleteLLMObsAnnotations": false,
        "v2.deleteLLMObsCustomEvalConfig": false,
        "v2.deleteLLMObsDatasetRecords": false,
        "v2.deleteLLMObsDatasets": false,
        "v2.deleteLLMObsExperiments": false,
        "v2.deleteLLMObsPatternsConfig": false,
        "v2.deleteLLMObsProjects": false,
        "v2.deleteLLMObsPrompt": false,
        "v2.exportLLMObsDataset": false,
        "v2.getLLMObsAnnotatedInteraction": false,
        "v2.getLLMObsAnnotatedInteractions": false,
        "v2.getLLMObsAnnotatedInteractionsByTraceIDs": false,
        "v2.getLLMObsAnnotationQueueLabelSchema": false,
        "v2.getLLMObsCustomEvalConfig": false,
        "v2.getLLMObsDatasetDraftState": false,
        "v2.getLLMObsPatternsConfig": false,
        "v2.getLLMObsPatternsRunStatus": false,
        "v2.getLLMObsPrompt": false,
        "v2.getLLMObsPromptVersion": false,
        "v2.listLLMObsAnnotationQueues": false,
        "v2.listLLMObsCustomEvalConfigs": false,
        "v2.listLLMObsDatasetRecords": false,
        "v2.listLLMObsDatasets": false,
        "v2.listLLMObsDatasetVersions": false,
        "v2.listLLMObsExperimentEvents": false,
        "v2.listLLMObsExperimentEventsV1": false,
        "v2.listLLMObsExperimentEventsV2": false,
        "v2.listLLMObsExperiments": false,
        "v2.listLLMObsIntegrationAccounts": false,
        "v2.listLLMObsIntegrationModels": false,
        "v2.listLLMObsPatternsClusteredPoints": false,
        "v2.listLLMObsPatternsConfigs": false,
        "v2.listLLMObsPatternsRuns": false,
        "v2.listLLMObsPatternsTopics": false,
        "v2.listLLMObsPatternsTopicsWithClusteredPoints": false,
        "v2.listLLMObsProjects": false,
        "v2.listLLMObsPrompts": false,
        "v2.listLLMObsPromptVersions": false,
        "v2.listLLMObsSpans": false,
        "v2.lockLLMObsDatasetDraftState": false,
        "v2.restoreLLMObsDatasetVersion": false,
        "v2.searchLLMObsExperimentation": false,
        "v2.searchLLMObsSpans": false,
        "v2.simpleSearchLLMObsExperimentation": false,
        "v2.triggerLLMObsPatterns": false,
        "v2.unlockLLMObsDatasetDraftState": false,
        "v2.updateLLMObsAnnotationQueue": false,
        "v2.updateLLMObsAnnotationQueueLabelSchema": false,
        "v2.updateLLMObsCustomEvalConfig": false,
        "v2.updateLLMObsDataset": false,
        "v2.updateLLMObsDatasetRecords": false,
        "v2.updateLLMObsExperiment": false,
        "v2.updateLLMObsProject": false,
        "v2.updateLLMObsPrompt": false,
        "v2.updateLLMObsPromptVersion": false,
        "v2.uploadLLMObsDatasetRecordsFile": false,
        "v2.upsertLLMObsAnnotations": false,
        "v2.upsertLLMObsPatternsConfig": false,
        "v2.createExecutionPolicy": false,
        "v2.deleteExecutionPolicy": false,
        "v2.getExecutionPolicy": false,
        "v2.listExecutionPolicies": false,
        "v2.updateExecutionPolicy": false,
        "v2.createAnnotation": false,
        "v2.deleteAnnotation": false,
        "v2.getPageAnnotations": false,
        "v2.listAnnotations": false,
        "v2.updateAnnotation": false,
        "v2.anonymizeUsers": false,
        "v2.validate": false,
        "v2.createOpenAPI": false,
        "v2.deleteOpenAPI": false,
        "v2.getOpenAPI": false,
        "v2.listAPIs": false,
        "v2.updateOpenAPI": false,
        "v2.getInvestigation": false,
        "v2.listInvestigations": false,
        "v2.triggerInvestigation": false,
        "v2.createChangeRequest": false,
        "v2.createChangeRequestBranch": false,
        "v2.deleteChangeRequestDecision": false,
        "v2.getChangeRequest": false,
        "v2.updateChangeRequest": false,
        "v2.updateChangeRequestDecision": false,
        "v2.createAWSCloudAuthPersonaMapping": false,
        "v2.deleteAWSCloudAuthPersonaMapping": false,
        "v2.getAWSCloudAuthPersonaMapping": false,
        "v2.listAWSCloudAuthPersonaMappings": false,
        "v2.activateContentPack": false,
        "v2.activateIntegration": false,
        "v2.batchGetSecurityMonitoringDatasetDependencies": false,
        "v2.bulkCreateSampleLogGenerationSubscriptions": false,
        "v2.bulkExportSecurityMonitoringTerraformResources": false,
        "v2.cancelHistoricalJob": false,
        "v2.convertJobResultToSignal": false,
        "v2.convertSecurityMonitoringTerraformResource": false,
        "v2.createIoCTriageState": false,
        "v2.createSampleLogGenerationSubscription": false,
        "v2.createSecurityFindingsAutomationDueDateRule": false,
        "v2.createSecurityFindingsAutomationInboxRule": false,
        "v2.createSecurityFindingsAutomationMuteRule": false,
        "v2.createSecurityFindingsAutomationSeverityModifierRule": false,
        "v2.createSecurityFindingsAutomationTicketCreationRule": false,
        "v2.createSecurityMonitoringDataset": false,
        "v2.createSecurityMonitoringIntegrationConfig": false,
        "v2.createStaticAnalysisAst": false,
        "v2.createStaticAnalysisServerAnalysis": false,
        "v2.deactivateContentPack": false,
        "v2.deactivateIntegration": false,
        "v2.deleteHistoricalJob": false,
        "v2.deleteSampleLogGenerationSubscription": false,
        "v2.deleteSecurityFindingsAutomationDueDateRule": false,
        "v2.deleteSecurityFindingsAutomationInboxRule": false,
        "v2.deleteSecurityFindingsAutomationMuteRule": false,
        "v2.deleteSecurityFindingsAutomationSeverityModifierRule": false,
        "v2.deleteSecurityFindingsAutomationTicketCreationRule": false,
        "v2.deleteSecurityMonitoringDataset": false,
        "v2.deleteSecurityMonitoringIntegrationConfig": false,
        "v2.disableSecurityFindingsAutomationDefaultInboxRule": false,
        "v2.enableSecurityFindingsAutomationDefaultInboxRule": false,
        "v2.exportSecurityMonitoringTerraformResource": false,
        "v2.getContentPacksStates": false,
        "v2.getEntityContext": false,
        "v2.getEntraIdAzureAppRegistrations": false,
        "v2.getFinding": false,
        "v2.getHistoricalJob": false,
        "v2.getIndicatorOfCompromise": false,
        "v2.getMatchingSignals": false,
        "v2.getRuleVersionHistory": false,
        "v2.getSecretsRules": false,
        "v2.getSecurityFindingsAutomationDefaultInboxRule": false,
        "v2.getSecurityFindingsAutomationDueDateRule": false,
        "v2.getSecurityFindingsAutomationInboxRule": false,
        "v2.getSecurityFindingsAutomationMuteRule": false,
        "v2.getSecurityFindingsAutomationSeverityModifierRule": false,
        "v2.getSecurityFindingsAutomationTicketCreationRule": false,
        "v2.getSecurityMonitoringDataset": false,
        "v2.getSecurityMonitoringDatasetByVersion": false,
        "v2.getSecurityMonitoringDatasetVersionHistory": false,
        "v2.getSecurityMonitoringHistsignal": false,
        "v2.getSecurityMonitoringHistsignalsByJobId": false,
        "v2.getSecurityMonitoringIntegrationConfig": false,
        "v2.getSignalEntities": false,
        "v2.getSingleEntityContext": false,
        "v2.getStaticAnalysisDefaultRulesets": false,
        "v2.getStaticAnalysisNodeTypes": false,
        "v2.getStaticAnalysisRuleset": false,
        "v2.getStaticAnalysisTreeSitterWasm": false,
        "v2.importSecurityVulnerabilities": false,
        "v2.listFindings": false,
        "v2.listHistoricalJobs": false,
        "v2.listIndicatorsOfCompromise": false,
        "v2.listMultipleRulesets": false,
        "v2.listSampleLogGenerationSubscriptions": false,
        "v2.listScannedAssetsMetadata": false,
        "v2.listSecurityFindingsAutomationDefaultInboxRules": false,
        "v2.listSecurityFindingsAutomationDueDateRules": false,
        "v2.listSecurityFindingsAutomationInboxRules": false,
        "v2.listSecurityFindingsAutomationMuteRules": false,
        "v2.listSecurityFindingsAutomationSeverityModifierRules": false,
        "v2.listSecurityFindingsAutomationTicketCreationRules": false,
        "v2.listSecurityMonitoringDatasets": false,
        "v2.listSecurityMonitoringHistsignals": false,
        "v2.listSecurityMonitoringIntegrationConfigs": false,
        "v2.listStaticAnalysisCodegenRulesets": false,
        "v2.listVulnerabilities": false,
        "v2.listVulnerableAssets": false,
        "v2.reorderSecurityFindingsAutomationDueDateRules": false,
        "v2.reorderSecurityFindingsAutomationInboxRules": false,
        "v2.reorderSecurityFindingsAutomationMuteRules": false,
        "v2.reorderSecurityFindingsAutomationSeverityModifierRules": false,
        "v2.reorderSecurityFindingsAutomationTicketCreationRules": false,
        "v2.restoreSecurityMonitoringRule": false,
        "v2.runHistoricalJob": false,
        "v2.searchSecurityMonitoringHistsignals": false,
        "v2.updateFindingsAssignee": false,
        "v2.updateSecurityFindingsAutomationDueDateRule": false,
        "v2.updateSecurityFindingsAutomationInboxRule": false,
        "v2.updateSecurityFindingsAutomationMuteRule": false,
        "v2.updateSecurityFindingsAutomationSeverityModifierRule": false,
        "v2.updateSecurityFindingsAutomationTicketCreationRule": false,
        "v2.updateSecurityMonitoringDataset": false,
        "v2.updateSecurityMonitoringIntegrationConfig": false,
        "v2.validateSecurityMonitoringIntegrationConfig": false,
        "v2.validateSecurityMonitoringIntegrationCredentials": false,
        "v2.getRuleBasedView": false,
        "v2.createUnitCost": false,
        "v2.deleteUnitCost": false,
        "v2.getCommitmentsCommitmentList": false,
        "v2.getCommitmentsCoverageScalar": false,
        "v2.getCommitmentsCoverageTimeseries": false,
        "v2.getCommitmentsOnDemandHotspotsScalar": false,
        "v2.getCommitmentsSavingsScalar": false,
        "v2.getCommitmentsSavingsTimeseries": false,
        "v2.getCommitmentsUtilizationScalar": false,
        "v2.getCommitmentsUtilizationTimeseries": false,
        "v2.getCostAnomaly": false,
        "v2.getCostTagMetadataCurrency": false,
        "v2.getUnitCost": false,
        "v2.listCostAnomalies": false,
        "v2.listCostTagKeySources": false,
        "v2.listCostTagMetadata": false,
        "v2.listCostTagMetadataMetrics": false,
        "v2.listCostTagMetadataMonths": false,
        "v2.listCostTagMetadataOrchestrators": false,
        "v2.listUnitCosts": false,
        "v2.searchCostRecommendations": false,
        "v2.updateUnitCost": false,
        "v2.createQuotas": false,
        "v2.deleteQuota": false,
        "v2.listQuotas": false,
        "v2.updateQuota": false,
        "v2.createOwnershipFeedback": false,
        "v2.getOwnershipEvidence": false,
        "v2.getOwnershipInference": false,
        "v2.getOwnershipSettings": false,
        "v2.getOwnershipUntaggedFindings": false,
        "v2.listOwnershipHistory": false,
        "v2.listOwnershipHistoryByOwnerType": false,
        "v2.listOwnershipInferences": false,
        "v2.postOwnershipSettings": false,
        "v2.getCSMAgentlessHostFacetInfo": false,
        "v2.getCSMUnifiedHostFacetInfo": false,
        "v2.listCSMAgentlessHostFacets": false,
        "v2.listCSMAgentlessHosts": false,
        "v2.listCSMUnifiedHostFacets": false,
        "v2.listCSMUnifiedHosts": false,
        "v2.listSharedDashboardsByDashboardId": false,
        "v2.createDashboardSecureEmbed": false,
        "v2.deleteDashboardSecureEmbed": false,
        "v2.getDashboardSecureEmbed": false,
        "v2.updateDashboardSecureEmbed": false,
        "v2.getDashboardUsage": false,
        "v2.listDashboardsUsage": false,
        "v2.getDataObservabilityMonitorRunStatus": false,
        "v2.runDataObservabilityMonitor": false,
        "v2.createDataset": false,
        "v2.deleteDataset": false,
        "v2.getAllDatasets": false,
        "v2.getDataset": false,
        "v2.updateDataset": false,
        "v2.createDeploymentGate": false,
        "v2.createDeploymentRule": false,
        "v2.deleteDeploymentGate": false,
        "v2.deleteDeploymentRule": false,
        "v2.getDeploymentGate": false,
        "v2.getDeploymentGateRules": false,
        "v2.getDeploymentGatesEvaluationResult": false,
        "v2.getDeploymentRule": false,
        "v2.listDeploymentGates": false,
        "v2.triggerDeploymentGatesEvaluation": false,
        "v2.updateDeploymentGate": false,
        "v2.updateDeploymentRule": false,
        "v2.patchDORADeploymentByVersion": false,
        "v2.cloneForm": false,
        "v2.createAndPublishForm": false,
        "v2.createForm": false,
        "v2.deleteForm": false,
        "v2.getForm": false,
        "v2.listForms": false,
        "v2.publishForm": false,
        "v2.updateForm": false,
        "v2.upsertAndPublishFormVersion": false,
        "v2.upsertFormVersion": false,
        "v2.updateOrgSamlConfigurations": false,
        "v2.getGovernanceConfig": false,
        "v2.getGovernanceControl": false,
        "v2.getGovernanceControlNotificationSettings": false,
        "v2.getGovernanceDetection": false,
        "v2.getGovernanceNotificationSettings": false,
        "v2.listGovernanceControlDetections": false,
        "v2.listGovernanceControls": false,
        "v2.listGovernanceInsights": false,
        "v2.mitigateGovernanceDetections": false,
        "v2.updateGovernanceControl": false,
        "v2.updateGovernanceControlNotificationSettings": false,
        "v2.updateGovernanceDetection": false,
        "v2.updateGovernanceNotificationSettings": false,
        "v2.createTagRule": false,
        "v2.deleteTagRule": false,
        "v2.getTagRule": false,
        "v2.getTagRuleScore": false,
        "v2.listTagRules": false,
        "v2.updateTagRule": false,
        "v2.createHamrOrgConnection": false,
        "v2.getHamrOrgConnection": false,
        "v2.deleteEntityIntegrationConfig": false,
        "v2.getEntityIntegrationConfig": false,
        "v2.updateEntityIntegrationConfig": false,
        "v2.createGlobalIncidentHandle": false,
        "v2.createIncident": false,
        "v2.createIncidentAttachment": false,
        "v2.createIncidentConfiguration": false,
        "v2.createIncidentGoogleChatConfiguration": false,
        "v2.createIncidentGoogleMeetConfiguration": false,
        "v2.createIncidentImpactField": false,
        "v2.createIncidentIntegration": false,
        "v2.createIncidentNotificationRule": false,
        "v2.createIncidentNotificationTemplate": false,
        "v2.createIncidentPostmortemAttachment": false,
        "v2.createIncidentPostmortemTemplate": false,
        "v2.createIncidentResponder": false,
        "v2.createIncidentRule": false,
        "v2.createIncidentServiceNowRecord": false,
        "v2.createIncidentTodo": false,
        "v2.createIncidentType": false,
        "v2.createIncidentUserDefinedField": false,
        "v2.createIncidentUserDefinedRole": false,
        "v2.createOnCallPageFromIncident": false,
        "v2.createPageFromIncident": false,
        "v2.createTimestampOverride": false,
        "v2.deleteGlobalIncidentHandle": false,
        "v2.deleteIncident": false,
        "v2.deleteIncidentAttachment": false,
        "v2.deleteIncidentImpactField": false,
        "v2.deleteIncidentIntegration": false,
        "v2.deleteIncidentNotificationRule": false,
        "v2.deleteIncidentNotificationTemplate": false,
        "v2.deleteIncidentPostmortemTemplate": false,
        "v2.deleteIncidentResponder": false,
        "v2.deleteIncidentRule": false,
        "v2.deleteIncidentTodo": false,
        "v2.deleteIncidentType": false,
        "v2.deleteIncidentUserDefinedField": false,
        "v2.deleteIncidentUserDefinedRole": false,
        "v2.deleteTimestampOverride": false,
        "v2.getGlobalIncidentSettings": false,
        "v2.getIncident": false,
        "v2.getIncidentAIPostmortem": false,
        "v2.getIncidentIntegration": false,
        "v2.getIncidentNotificationRule": false,
        "v2.getIncidentNotificationTemplate": false,
        "v2.getIncidentPostmortemTemplate": false,
        "v2.getIncidentResponder": false,
        "v2.getIncidentRule": false,
        "v2.getIncidentTodo": false,
        "v2.getIncidentType": false,
        "v2.getIncidentUserDefinedField": false,
        "v2.getIncidentUserDefinedRole": false,
        "v2.getOrgSettingsByIncidentType": false,
        "v2.importIncident": false,
        "v2.linkPageToIncident": false,
        "v2.listGlobalIncidentHandles": false,
        "v2.listIncidentAttachments": false,
        "v2.listIncidentImpactFields": false,
        "v2.listIncidentIntegrations": false,
        "v2.listIncidentNotificationRules": false,
        "v2.listIncidentNotificationTemplates": false,
        "v2.listIncidentPostmortemTemplates": false,
        "v2.listIncidentResponders": false,
        "v2.listIncidentRules": false,
        "v2.listIncidents": false,
        "v2.listIncidentTodos": false,
        "v2.listIncidentTypes": false,
        "v2.listIncidentUserDefinedFields": false,
        "v2.listIncidentUserDefinedRoles": false,
        "v2.listOrgSettings": false,
        "v2.listTimestampOverrides": false,
        "v2.patchIncidentImpact": false,
        "v2.searchIncidents": false,
        "v2.updateGlobalIncidentHandle": false,
        "v2.updateGlobalIncidentSettings": false,
        "v2.updateIncident": false,
        "v2.updateIncidentAttachment": false,
        "v2.updateIncidentConfiguration": false,
        "v2.updateIncidentGoogleChatConfiguration": false,
        "v2.updateIncidentGoogleMeetConfiguration": false,
        "v2.updateIncidentImpactField": false,
        "v2.updateIncidentIntegration": false,
        "v2.updateIncidentNotificationRule": false,
        "v2.updateIncidentNotificationTemplate": false,
        "v2.updateIncidentPostmortemTemplate": false,
        "v2.updateIncidentRule": false,
        "v2.updateIncidentTodo": false,
        "v2.updateIncidentType": false,
        "v2.updateIncidentUserDefinedField": false,
        "v2.updateIncidentUserDefinedRole": false,
        "v2.updateTimestampOverride": false,
        "v2.createDatabricksIntegrationAccount": false,
        "v2.deleteDatabricksIntegrationAccount": false,
        "v2.getDatabricksIntegrationAccount": false,
        "v2.listDatabricksIntegrationAccounts": false,
        "v2.updateDatabricksIntegrationAccount": false,
        "v2.createElasticCloudIntegrationAccount": false,
        "v2.deleteElasticCloudIntegrationAccount": false,
        "v2.getElasticCloudIntegrationAccount": false,
        "v2.listElasticCloudIntegrationAccounts": false,
        "v2.updateElasticCloudIntegrationAccount": false,
        "v2.createSnowflakeIntegrationAccount": false,
        "v2.deleteSnowflakeIntegrationAccount": false,
        "v2.getSnowflakeIntegrationAccount": false,
        "v2.listSnowflakeIntegrationAccounts": false,
        "v2.updateSnowflakeIntegrationAccount": false,
        "v2.createTwilioIntegrationAccount": false,
        "v2.deleteTwilioIntegrationAccount": false,
        "v2.getTwilioIntegrationAccount": false,
        "v2.listTwilioIntegrationAccounts": false,
        "v2.updateTwilioIntegrationAccount": false,
        "v2.createAWSAccountCCMConfig": false,
        "v2.deleteAWSAccountCCMConfig": false,
        "v2.getAWSAccountCCMConfig": false,
        "v2.getAWSMetricNameFilterPreview": false,
        "v2.previewAWSMetricNameFilter": false,
        "v2.updateAWSAccountCCMConfig": false,
        "v2.validateAWSCCMConfig": false,
        "v2.createJiraIssueTemplate": false,
        "v2.deleteJiraAccount": false,
        "v2.deleteJiraIssueTemplate": false,
        "v2.getJiraIssueTemplate": false,
        "v2.listJiraAccounts": false,
        "v2.listJiraIssueTemplates": false,
        "v2.updateJiraIssueTemplate": false,
        "v2.addRoleToRestrictionQuery": false,
        "v2.createRestrictionQuery": false,
        "v2.deleteRestrictionQuery": false,
        "v2.getRestrictionQuery": false,
        "v2.getRoleRestrictionQuery": false,
        "v2.listRestrictionQueries": false,
        "v2.listRestrictionQueryRoles": false,
        "v2.listUserRestrictionQueries": false,
        "v2.removeRoleFromRestrictionQuery": false,
        "v2.replaceRestrictionQuery": false,
        "v2.updateRestrictionQuery": false,
        "v2.createHistoricalMetricsConfiguration": false,
        "v2.createTagIndexingRule": false,
        "v2.createTagIndexingRuleExemption": false,
        "v2.deleteHistoricalMetricsConfiguration": false,
        "v2.deleteTagIndexingRule": false,
        "v2.deleteTagIndexingRuleExemption": false,
        "v2.getHistoricalMetricsConfiguration": false,
        "v2.getTagIndexingRule": false,
        "v2.getTagIndexingRuleExemption": false,
        "v2.listTagIndexingRules": false,
        "v2.listTagIndexingRulesForMetric": false,
        "v2.reorderTagIndexingRules": false,
        "v2.updateTagIndexingRule": false,
        "v2.deleteModelLabRun": false,
        "v2.getModelLabArtifactContent": false,
        "v2.getModelLabProject": false,
        "v2.getModelLabRun": false,
        "v2.listModelLabProjectArtifacts": false,
        "v2.listModelLabProjectFacetKeys": false,
        "v2.listModelLabProjectFacetValues": false,
        "v2.listModelLabProjects": false,
        "v2.listModelLabRunArtifacts": false,
        "v2.listModelLabRunFacetKeys": false,
        "v2.listModelLabRunFacetValues": false,
        "v2.listModelLabRuns": false,
        "v2.pinModelLabRun": false,
        "v2.starModelLabProject": false,
        "v2.unpinModelLabRun": false,
        "v2.unstarModelLabProject": false,
        "v2.createMonitorUserTemplate": false,
        "v2.deleteMonitorUserTemplate": false,
        "v2.getMonitorUserTemplate": false,
        "v2.listMonitorUserTemplates": false,
        "v2.updateMonitorUserTemplate": false,
        "v2.validateExistingMonitorUserTemplate": false,
        "v2.validateMonitorUserTemplate": false,
        "v2.listNetworkHealthInsights": false,
        "v2.deleteScopesRestriction": false,
        "v2.getOAuth2WellKnownSites": false,
        "v2.getOIDCDiscoveryDocument": false,
        "v2.getScopesRestriction": false,
        "v2.registerOAuthClient": false,
        "v2.upsertScopesRestriction": false,
        "v2.disableCustomerOrg": false,
        "v2.bulkUpdateOrgGroupMemberships": false,
        "v2.createOrgGroup": false,
        "v2.createOrgGroupPolicy": false,
        "v2.createOrgGroupPolicyOverride": false,
        "v2.deleteOrgGroup": false,
        "v2.deleteOrgGroupPolicy": false,
        "v2.deleteOrgGroupPolicyOverride": false,
        "v2.getOrgGroup": false,
        "v2.getOrgGroupMembership": false,
        "v2.getOrgGroupPolicy": false,
        "v2.getOrgGroupPolicyOverride": false,
        "v2.listOrgGroupMemberships": false,
        "v2.listOrgGroupPolicies": false,
        "v2.listOrgGroupPolicyConfigs": false,
        "v2.listOrgGroupPolicyOverrides": false,
        "v2.listOrgGroupPolicySuggestions": false,
        "v2.listOrgGroups": false,
        "v2.updateOrgGroup": false,
        "v2.updateOrgGroupMembership": false,
        "v2.updateOrgGroupPolicy": false,
        "v2.updateOrgGroupPolicyOverride": false,
        "v2.listRoleTemplates": false,
        "v2.queryProductAnalyticsJourneyFunnel": false,
        "v2.queryProductAnalyticsJourneyList": false,
        "v2.queryProductAnalyticsJourneyScalar": false,
        "v2.queryProductAnalyticsJourneyTimeseries": false,
        "v2.queryProductAnalyticsList": false,
        "v2.queryProductAnalyticsRetentionGrid": false,
        "v2.queryProductAnalyticsRetentionList": false,
        "v2.queryProductAnalyticsRetentionScalar": false,
        "v2.queryProductAnalyticsRetentionTimeseries": false,
        "v2.queryProductAnalyticsSankey": false,
        "v2.createConnection": false,
        "v2.deleteConnection": false,
        "v2.getAccountFacetInfo": false,
        "v2.getMapping": false,
        "v2.getUserFacetInfo": false,
        "v2.listConnections": false,
        "v2.queryAccounts": false,
        "v2.queryEventFilteredUsers": false,
        "v2.queryUsers": false,
        "v2.updateConnection": false,
        "v2.listProductCatalogSKUs": false,
        "v2.getPrunedTraceByID": false,
        "v2.getTraceByID": false,
        "v2.getAsmServiceByName": false,
        "v2.getRumSdkConfig": false,
        "v2.updateRumSdkConfig": false,
        "v2.createReportSchedule": false,
        "v2.patchReportSchedule": false,
        "v2.deleteSourcemaps": false,
        "v2.getServiceRepositoryInfo": false,
        "v2.getSourcemaps": false,
        "v2.listSourcemaps": false,
        "v2.restoreSourcemaps": false,
        "v2.createExclusionFilter": false,
        "v2.deleteExclusionFilter": false,
        "v2.getExclusionFilter": false,
        "v2.listExclusionFilters": false,
        "v2.updateExclusionFilter": false,
        "v2.createRumConfig": false,
        "v2.getRumConfig": false,
        "v2.updateRumConfig": false,
        "v2.createTeamsOwnershipMapping": false,
        "v2.createTeamsOwnershipMappingsBatch": false,
        "v2.deleteTeamsOwnershipMapping": false,
        "v2.getTeamsOwnershipMapping": false,
        "v2.listTeamsOwnershipMappings": false,
        "v2.listTeamsOwnershipRules": false,
        "v2.createRUMOperation": false,
        "v2.createRUMOperationStrongLink": false,
        "v2.deleteRUMOperation": false,
        "v2.deleteRUMOperationStrongLink": false,
        "v2.getRUMOperation": false,
        "v2.getRUMOperationByName": false,
        "v2.listRUMOperations": false,
        "v2.updateRUMOperation": false,
        "v2.updateRUMOperationStrongLink": false,
        "v2.queryAggregatedLongTasks": false,
        "v2.queryAggregatedSignalsProblems": false,
        "v2.queryAggregatedWaterfall": false,
        "v2.createScorecardOutcomesBatch": false,
        "v2.getEntityRiskScore": false,
        "v2.listEntityRiskScores": false,
        "v2.addSTIXThreatIntel": false,
        "v2.createSLOReportJob": false,
        "v2.getSLOReport": false,
        "v2.getSLOReportJobStatus": false,
        "v2.getSloStatus": false,
        "v2.createSnapshot": false,
        "v2.getSPARecommendations": false,
        "v2.getSPARecommendationsWithShard": false,
        "v2.createAiCustomRule": false,
        "v2.createAiCustomRuleRevision": false,
        "v2.createAiCustomRuleset": false,
        "v2.createAiMemoryViolationResult": false,
        "v2.createCustomRule": false,
        "v2.createCustomRuleRevision": false,
        "v2.createCustomRuleset": false,
        "v2.createSCAResolveVulnerableSymbols": false,
        "v2.createSCAResult": false,
        "v2.createSCAScan": false,
        "v2.deleteAiCustomRule": false,
        "v2.deleteAiCustomRuleset": false,
        "v2.deleteAiMemoryViolationResult": false,
        "v2.deleteCustomRule": false,
        "v2.deleteCustomRuleset": false,
        "v2.getAiCustomRule": false,
        "v2.getAiCustomRuleRevision": false,
        "v2.getAiCustomRuleset": false,
        "v2.getCustomRule": false,
        "v2.getCustomRuleRevision": false,
        "v2.getCustomRuleset": false,
        "v2.getSCAScan": false,
        "v2.listAiCustomRuleRevisions": false,
        "v2.listAiCustomRulesets": false,
        "v2.listAiMemoryViolationResults": false,
        "v2.listAiPrompts": false,
        "v2.listCustomRuleRevisions": false,
        "v2.listCustomRulesets": false,
        "v2.listSCALicenses": false,
        "v2.revertCustomRuleRevision": false,
        "v2.updateAiCustomRuleset": false,
        "v2.updateCustomRuleset": false,
        "v2.addMemberTeam": false,
        "v2.listMemberTeams": false,
        "v2.removeMemberTeam": false,
        "v2.createTimeseriesAnomalyInvestigation": false,
        "v2.createWebIntegrationAccount": false,
        "v2.deleteWebIntegrationAccount": false,
        "v2.getWebIntegrationAccount": false,
        "v2.listWebIntegrationAccounts": false,
        "v2.updateWebIntegrationAccount": false,
    }, conf.isIaC || false);
    configuration.httpApi.zstdCompressorCallback = conf.zstdCompressorCallback;
    configuration.httpApi.debug = configuration.debug;
    configuration.httpApi.enableRetry = configuration.enableRetry;
    configuration.httpApi.maxRetries = configuration.maxRetries;
    configuration.httpApi.backoffBase = configuration.backoffBase;
    configuration.httpApi.backoffMultiplier = configuration.backoffMultiplier;
    configuration.httpApi.fetch = conf.fetch;
    return configuration;
}
exports.createConfiguration = createConfiguration;
function getServer(conf, endpoint) {
    logger_1.logger.warn("getServer is deprecated, please use Configuration.getServer instead.");
    return conf.getServer(endpoint);
}
exports.getServer = getServer;
/**
 * Sets the server variables.
 *
 * @param serverVariables key/value object representing the server variables (site, name, protocol, ...)
 */
function setServerVariables(conf, serverVariables) {
    logger_1.logger.warn("setServerVariables is deprecated, please use Configuration.setServerVariables instead.");
    return conf.setServerVariables(serverVariables);
}
exports.setServerVariables = setServerVariables;
/**
 * Apply given security authentication method if avaiable in configuration.
 */
function applySecurityAuthentication(conf, requestContext, authMethods) {
    for (const authMethodName of authMethods) {
        const authMethod = conf.authMethods[authMethodName];
        if (authMethod) {
            authMethod.applySecurityAuthentication(requestContext);
        }
    }
}
exports.applySecurityAuthentication = applySecurityAuthentication;
//# sourceMappingURL=configuration.js.map

/***/ }),

/***/ 3038:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ApiException = void 0;
/**
 * Represents an error caused by an api call i.e. it has attributes for a HTTP status code
 * and the returned body object.
 *
 * Example
 * API returns a ErrorMessageObject whenever HTTP status code is not in [200, 299]
 * => ApiException(404, someErrorMessageObject)
 *
 */
class ApiException extends Error {
    constructor(code, body) {
        super("HTTP-Code: " + code + "\nMessage: " + JSON.stringify(body));
        this.code = code;
        this.body = body;
        Object.setPrototypeOf(this, ApiException.prototype);
        this.code = code;
        this.body = body;
    }
}
exports.ApiException = ApiException;
//# sourceMappingURL=exception.js.map

/***/ }),

/***/ 27058:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ResponseContext = exports.SelfDecodingBody = exports.RequestContext = exports.HttpException = exports.HttpMethod = void 0;
const userAgent_1 = __webpack_require__(1835);
const util_1 = __webpack_require__(7431);
const baseapi_1 = __webpack_require__(71208);
/**
 * Represents an HTTP method.
 */
var HttpMethod;
(function (HttpMethod) {
    HttpMethod["GET"] = "GET";
    HttpMethod["HEAD"] = "HEAD";
    HttpMethod["POST"] = "POST";
    HttpMethod["PUT"] = "PUT";
    HttpMethod["DELETE"] = "DELETE";
    HttpMethod["CONNECT"] = "CONNECT";
    HttpMethod["OPTIONS"] = "OPTIONS";
    HttpMethod["TRACE"] = "TRACE";
    HttpMethod["PATCH"] = "PATCH";
})(HttpMethod = exports.HttpMethod || (exports.HttpMethod = {}));
class HttpException extends Error {
    constructor(msg) {
        super(msg);
    }
}
exports.HttpException = HttpException;
/**
 * Represents an HTTP request context
 */
class RequestContext {
    /**
     * Creates the request context using a http method and request resource url
     *
     * @param url url of the requested resource
     * @param httpMethod http method
     */
    constructor(url, httpMethod) {
        this.httpMethod = httpMethod;
        this.headers = {};
        this.body = undefined;
        this.httpConfig = {};
        this.url = new URL(url);
        if (!util_1.isBrowser) {
            this.headers = { "user-agent": userAgent_1.userAgent };
        }
    }
    /*
     * Returns the url set in the constructor including the query string
     *
     */
    getUrl() {
        return this.url.toString();
    }
    /**
     * Replaces the url set in the constructor with this url.
     *
     */
    setUrl(url) {
        this.url = new URL(url);
    }
    /**
     * Sets the body of the http request either as a string or FormData
     *
     * Note that setting a body on a HTTP GET, HEAD, DELETE, CONNECT or TRACE
     * request is discouraged.
     * https://httpwg.org/http-core/draft-ietf-httpbis-semantics-latest.html#rfc.section.7.3.1
     *
     * @param body the body of the request
     */
    setBody(body) {
        this.body = body;
    }
    getHttpMethod() {
        return this.httpMethod;
    }
    getHeaders() {
        return this.headers;
    }
    getBody() {
        return this.body;
    }
    /**
     * Sets query parameters on the request URL
     *
     * @param name the name of the query parameter
     * @param value the value of the query parameter
     * @param collectionFormat the format of the query parameter See https://spec.openapis.org/oas/v3.0.2#style-values
     */
    setQueryParam(name, value, collectionFormat) {
        if (collectionFormat === "multi") {
            for (const val of value) {
                this.url.searchParams.append(name, val);
            }
            return;
        }
        if (Array.isArray(value)) {
            const delimiter = baseapi_1.COLLECTION_FORMATS[collectionFormat];
            value = value.join(delimiter);
        }
        return this.url.searchParams.set(name, value);
    }
    /**
     * Sets a cookie with the name and value. NO check  for duplicate cookies is performed
     *
     */
    addCookie(name, value) {
        if (!this.headers["Cookie"]) {
            this.headers["Cookie"] = "";
        }
        this.headers["Cookie"] += name + "=" + value + "; ";
    }
    setHeaderParam(key, value) {
        this.headers[key] = value;
    }
    setHttpConfig(conf) {
        this.httpConfig = conf;
    }
    getHttpConfig() {
        return this.httpConfig;
    }
}
exports.RequestContext = RequestContext;
/**
 * Helper class to generate a `ResponseBody` from binary data
 */
class SelfDecodingBody {
    constructor(dataSource) {
        this.dataSource = dataSource;
    }
    binary() {
        return this.dataSource;
    }
    text() {
        return __awaiter(this, void 0, void 0, function* () {
            const data = yield this.dataSource;
            return data.toString();
        });
    }
}
exports.SelfDecodingBody = SelfDecodingBody;
class ResponseContext {
    constructor(httpStatusCode, headers, body) {
        this.httpStatusCode = httpStatusCode;
        this.headers = headers;
        this.body = body;
    }
    /**
     * Parse header value in the form `value; param1="value1"`
     *
     * E.g. for Content-Type or Content-Disposition
     * Parameter names are converted to lower case
     * The first parameter is returned with the key `""`
     */
    getParsedHeader(headerName) {
        const result = {};
        if (!this.headers[headerName]) {
            return result;
        }
        const parameters = this.headers[headerName].split(";");
        for (const parameter of parameters) {
            let [key, value] = parameter.split("=", 2);
            key = key.toLowerCase().trim();
            if (value === undefined) {
                result[""] = key;
            }
            else {
                value = value.trim();
                if (value.startsWith('"') && value.endsWith('"')) {
                    value = value.substring(1, value.length - 1);
                }
                result[key] = value;
            }
        }
        return result;
    }
    getBodyAsFile() {
        return __awaiter(this, void 0, void 0, function* () {
            const data = yield this.body.binary();
            const fileName = this.getParsedHeader("content-disposition")["filename"] || "";
            return { data, name: fileName };
        });
    }
}
exports.ResponseContext = ResponseContext;
//# sourceMappingURL=http.js.map

/***/ }),

/***/ 93494:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IsomorphicFetchHttpLibrary = void 0;
const http_1 = __webpack_require__(27058);
const cross_fetch_1 = __webpack_require__(23863);
const pako_1 = __importDefault(__webpack_require__(43585));
const buffer_from_1 = __importDefault(__webpack_require__(52337));
const util_1 = __webpack_require__(7431);
const logger_1 = __webpack_require__(48263);
class IsomorphicFetchHttpLibrary {
    constructor() {
        this.debug = false;
    }
    send(request) {
        if (this.debug) {
            this.logRequest(request);
        }
        const method = request.getHttpMethod().toString();
        let body = request.getBody();
        let compress = request.getHttpConfig().compress;
        if (compress === undefined) {
            compress = true;
        }
        const headers = request.getHeaders();
        if (typeof body === "string") {
            if (headers["Content-Encoding"] === "gzip") {
                body = (0, buffer_from_1.default)(pako_1.default.gzip(body).buffer);
            }
            else if (headers["Content-Encoding"] === "deflate") {
                body = (0, buffer_from_1.default)(pako_1.default.deflate(body).buffer);
            }
            else if (headers["Content-Encoding"] === "zstd1") {
                if (this.zstdCompressorCallback) {
                    body = this.zstdCompressorCallback(body);
                }
                else {
                    throw new Error("zstdCompressorCallback method missing");
                }
            }
        }
        if (!util_1.isBrowser) {
            if (!headers["Accept-Encoding"]) {
                if (compress) {
                    headers["Accept-Encoding"] = "gzip,deflate";
                }
                else {
                    // We need to enforce it otherwise node-fetch will set a default
                    headers["Accept-Encoding"] = "identity";
                }
            }
        }
        return this.executeRequest(request, body, 0, headers);
    }
    executeRequest(request, body, currentAttempt, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            const fetchOptions = {
                method: request.getHttpMethod().toString(),
                body: body,
                headers: headers,
                signal: request.getHttpConfig().signal,
            };
            try {
                const fetchFunction = this.fetch ||
                    // On non-node environments, use native fetch if available.
                    // `cross-fetch` incorrectly assumes all browsers have XHR available.
                    // See https://github.com/lquixada/cross-fetch/issues/78
                    // TODO: Remove once once above issue is resolved.
                    (!util_1.isNode && typeof fetch === "function" ? fetch : cross_fetch_1.fetch);
                const resp = yield fetchFunction(request.getUrl(), fetchOptions);
                const responseHeaders = {};
                resp.headers.forEach((value, name) => {
                    responseHeaders[name] = value;
                });
                const responseBody = {
                    text: () => resp.text(),
                    binary: () => __awaiter(this, void 0, void 0, function* () {
                        const arrayBuffer = yield resp.arrayBuffer();
                        return Buffer.from(arrayBuffer);
                    }),
                };
                const response = new http_1.ResponseContext(resp.status, responseHeaders, responseBody);
                if (this.debug) {
                    this.logResponse(response);
                }
                if (this.shouldRetry(this.enableRetry, currentAttempt, this.maxRetries, response.httpStatusCode)) {
                    const delay = this.calculateRetryInterval(currentAttempt, this.backoffBase, this.backoffMultiplier, responseHeaders);
                    currentAttempt++;
                    yield this.sleep(delay * 1000);
                    return this.executeRequest(request, body, currentAttempt, headers);
                }
                return response;
            }
            catch (error) {
                logger_1.logger.error("An error occurred during the HTTP request:", error);
                throw error;
            }
        });
    }
    sleep(milliseconds) {
        return new Promise((resolve) => {
            setTimeout(resolve, milliseconds);
        });
    }
    shouldRetry(enableRetry, currentAttempt, maxRetries, responseCode) {
        return ((responseCode === 429 || responseCode >= 500) &&
            maxRetries > currentAttempt &&
            enableRetry);
    }
    calculateRetryInterval(currentAttempt, backoffBase, backoffMultiplier, headers) {
        if ("x-ratelimit-reset" in headers) {
            const rateLimitHeaderString = headers["x-ratelimit-reset"];
            const retryIntervalFromHeader = parseInt(rateLimitHeaderString, 10);
            return retryIntervalFromHeader;
        }
        else {
            return Math.pow(backoffMultiplier, currentAttempt) * backoffBase;
        }
    }
    logRequest(request) {
        var _a;
        const headers = {};
        const originalHeaders = request.getHeaders();
        for (const header in originalHeaders) {
            headers[header] = originalHeaders[header];
        }
        // Mask credential headers before serializing for the debug log.
        // Authorization carries Bearer tokens (delegated tokens, PATs). See CRED-2625.
        const headersToRedact = [
            "DD-API-KEY",
            "DD-APPLICATION-KEY",
            "Authorization",
        ];
        for (const header of headersToRedact) {
            if (headers[header]) {
                headers[header] = headers[header].replace(/./g, "x");
            }
        }
        const headersJSON = JSON.stringify(headers, null, 2).replace(/\n/g, "\n\t");
        const method = request.getHttpMethod().toString();
        const url = request.getUrl().toString();
        const body = request.getBody()
            ? JSON.stringify(request.getBody(), null, 2).replace(/\n/g, "\n\t")
            : "";
        const compress = (_a = request.getHttpConfig().compress) !== null && _a !== void 0 ? _a : true;
        logger_1.logger.debug("\nrequest: {\n", `\turl: ${url}\n`, `\tmethod: ${method}\n`, `\theaders: ${headersJSON}\n`, `\tcompress: ${compress}\n`, `\tbody: ${body}\n}\n`);
    }
    logResponse(response) {
        const httpStatusCode = response.httpStatusCode;
        const headers = JSON.stringify(response.headers, null, 2).replace(/\n/g, "\n\t");
        logger_1.logger.debug("response: {\n", `\tstatus: ${httpStatusCode}\n`, `\theaders: ${headers}\n`);
    }
}
exports.IsomorphicFetchHttpLibrary = IsomorphicFetchHttpLibrary;
//# sourceMappingURL=isomorphic-fetch.js.map

/***/ }),

/***/ 43979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.operationServers = exports.servers = exports.server3 = exports.server2 = exports.server1 = exports.ServerConfiguration = exports.BaseServerConfiguration = void 0;
const http_1 = __webpack_require__(27058);
/**
 *
 * Represents the configuration of a server
 *
 */
class BaseServerConfiguration {
    constructor(url, variableConfiguration) {
        this.url = url;
        this.variableConfiguration = variableConfiguration;
    }
    /**
     * Sets the value of the variables of this server.
     *
     * @param variableConfiguration a partial variable configuration for the variables contained in the url
     */
    setVariables(variableConfiguration) {
        Object.assign(this.variableConfiguration, variableConfiguration);
    }
    getConfiguration() {
        return this.variableConfiguration;
    }
    clone() {
        return new BaseServerConfiguration(this.url, Object.assign({}, this.variableConfiguration));
    }
    getUrl() {
        let replacedUrl = this.url;
        for (const key in this.variableConfiguration) {
            const re = new RegExp("{" + key + "}", "g");
            replacedUrl = replacedUrl.replace(re, this.variableConfiguration[key]);
        }
        return replacedUrl;
    }
    /**
     * Creates a new request context for this server using the url with variables
     * replaced with their respective values and the endpoint of the request appended.
     *
     * @param endpoint the endpoint to be queried on the server
     * @param httpMethod httpMethod to be used
     *
     */
    makeRequestContext(endpoint, httpMethod) {
        return new http_1.RequestContext(this.getUrl() + endpoint, httpMethod);
    }
}
exports.BaseServerConfiguration = BaseServerConfiguration;
/**
 *
 * Represents the configuration of a server including its
 * url template and variable configuration based on the url.
 *
 */
class ServerConfiguration extends BaseServerConfiguration {
}
exports.ServerConfiguration = ServerConfiguration;
exports.server1 = new ServerConfiguration("https://{subdomain}.{site}", {
    site: "datadoghq.com",
    subdomain: "api",
});
exports.server2 = new ServerConfiguration("{protocol}://{name}", {
    name: "api.datadoghq.com",
    protocol: "https",
});
exports.server3 = new ServerConfiguration("https://{subdomain}.{site}", {
    site: "datadoghq.com",
    subdomain: "api",
});
exports.servers = [exports.server1, exports.server2, exports.server3];
exports.operationServers = {
    "v1.IPRangesApi.getIPRanges": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "ip-ranges",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "ip-ranges.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.datadoghq.com", {
            subdomain: "ip-ranges",
        }),
    ],
    "v1.LogsApi.submitLog": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "http-intake.logs.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
    ],
    "v2.EventsApi.createEvent": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "event-management-intake",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "event-management-intake.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "event-management-intake",
        }),
    ],
    "v2.LogsApi.submitLog": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "http-intake.logs.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "http-intake.logs",
        }),
    ],
    "v2.OAuth2ClientPublicApi.getOIDCDiscoveryDocument": [
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "app",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "app.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "app",
        }),
    ],
    "v2.OnCallPagingApi.acknowledgeOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.createOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.escalateOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.OnCallPagingApi.resolveOnCallPage": [
        new ServerConfiguration("https://{site}", {
            site: "navy.oncall.datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "navy.oncall.datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "navy.oncall",
        }),
    ],
    "v2.ProductAnalyticsApi.submitProductAnalyticsEvent": [
        new ServerConfiguration("https://{site}", {
            site: "browser-intake-datadoghq.com",
        }),
        new ServerConfiguration("{protocol}://{name}", {
            name: "browser-intake-datadoghq.com",
            protocol: "https",
        }),
        new ServerConfiguration("https://{subdomain}.{site}", {
            site: "datadoghq.com",
            subdomain: "api",
        }),
    ],
};
//# sourceMappingURL=servers.js.map

/***/ }),

/***/ 7431:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dateToRFC3339String = exports.dateFromRFC3339String = exports.DDate = exports.isNode = exports.isBrowser = exports.UnparsedObject = void 0;
class UnparsedObject {
    constructor(data) {
        this._data = data;
    }
}
exports.UnparsedObject = UnparsedObject;
exports.isBrowser = typeof window !== "undefined" && typeof window.document !== "undefined";
exports.isNode = typeof process !== "undefined" &&
    process.versions != null &&
    process.versions.node != null;
class DDate extends Date {
}
exports.DDate = DDate;
const RFC3339Re = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})\.?(\d+)?(?:(?:([+-]\d{2}):?(\d{2}))|Z)?$/;
function dateFromRFC3339String(date) {
    const m = RFC3339Re.exec(date);
    if (m) {
        const _date = new DDate(date);
        _date.originalDate = date;
        return _date;
    }
    else {
        throw new Error("unexpected date format: " + date);
    }
}
exports.dateFromRFC3339String = dateFromRFC3339String;
function dateToRFC3339String(date) {
    if (date instanceof DDate && date.originalDate) {
        return date.originalDate;
    }
    return date.toISOString().split(".")[0] + "Z";
}
exports.dateToRFC3339String = dateToRFC3339String;
//# sourceMappingURL=util.js.map

/***/ }),

/***/ 28623:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __await = (this && this.__await) || function (v) { return this instanceof __await ? (this.v = v, this) : new __await(v); }
var __asyncGenerator = (this && this.__asyncGenerator) || function (thisArg, _arguments, generator) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var g = generator.apply(thisArg, _arguments || []), i, q = [];
    return i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i;
    function verb(n) { if (g[n]) i[n] = function (v) { return new Promise(function (a, b) { q.push([n, v, a, b]) > 1 || resume(n, v); }); }; }
    function resume(n, v) { try { step(g[n](v)); } catch (e) { settle(q[0][3], e); } }
    function step(r) { r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r); }
    function fulfill(value) { resume("next", value); }
    function reject(value) { resume("throw", value); }
    function settle(f, v) { if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]); }
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricsApi = exports.MetricsApiResponseProcessor = exports.MetricsApiRequestFactory = void 0;
const baseapi_1 = __webpack_require__(71208);
const configuration_1 = __webpack_require__(65801);
const http_1 = __webpack_require__(27058);
const logger_1 = __webpack_require__(48263);
const ObjectSerializer_1 = __webpack_require__(63514);
const exception_1 = __webpack_require__(3038);
class MetricsApiRequestFactory extends baseapi_1.BaseAPIRequestFactory {
    createBulkTagsMetricsConfiguration(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "createBulkTagsMetricsConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/config/bulk-tags";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.createBulkTagsMetricsConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "MetricBulkTagConfigCreateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    createHistoricalMetricsConfiguration(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'createHistoricalMetricsConfiguration'");
            if (!_config.unstableOperations["v2.createHistoricalMetricsConfiguration"]) {
                throw new Error("Unstable operation 'createHistoricalMetricsConfiguration' is disabled");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "createHistoricalMetricsConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/historical-metrics-configurations";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.createHistoricalMetricsConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "HistoricalMetricsConfigurationCreateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    createTagConfiguration(metricName, body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "createTagConfiguration");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "createTagConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tags".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.createTagConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "MetricTagConfigurationCreateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    createTagIndexingRule(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'createTagIndexingRule'");
            if (!_config.unstableOperations["v2.createTagIndexingRule"]) {
                throw new Error("Unstable operation 'createTagIndexingRule' is disabled");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "createTagIndexingRule");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.createTagIndexingRule")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "TagIndexingRuleCreateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    createTagIndexingRuleExemption(metricName, body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'createTagIndexingRuleExemption'");
            if (!_config.unstableOperations["v2.createTagIndexingRuleExemption"]) {
                throw new Error("Unstable operation 'createTagIndexingRuleExemption' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "createTagIndexingRuleExemption");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "createTagIndexingRuleExemption");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tag-indexing-rule-exemptions".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.createTagIndexingRuleExemption")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "TagIndexingRuleExemptionCreateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    deleteBulkTagsMetricsConfiguration(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "deleteBulkTagsMetricsConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/config/bulk-tags";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.deleteBulkTagsMetricsConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.DELETE);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "MetricBulkTagConfigDeleteRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    deleteHistoricalMetricsConfiguration(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'deleteHistoricalMetricsConfiguration'");
            if (!_config.unstableOperations["v2.deleteHistoricalMetricsConfiguration"]) {
                throw new Error("Unstable operation 'deleteHistoricalMetricsConfiguration' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "deleteHistoricalMetricsConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/historical-metrics-configurations/{metric_name}".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.deleteHistoricalMetricsConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.DELETE);
            requestContext.setHeaderParam("Accept", "*/*");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    deleteTagConfiguration(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "deleteTagConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tags".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.deleteTagConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.DELETE);
            requestContext.setHeaderParam("Accept", "*/*");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    deleteTagIndexingRule(id, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'deleteTagIndexingRule'");
            if (!_config.unstableOperations["v2.deleteTagIndexingRule"]) {
                throw new Error("Unstable operation 'deleteTagIndexingRule' is disabled");
            }
            // verify required parameter 'id' is not null or undefined
            if (id === null || id === undefined) {
                throw new baseapi_1.RequiredError("id", "deleteTagIndexingRule");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules/{id}".replace("{id}", encodeURIComponent(String(id)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.deleteTagIndexingRule")
                .makeRequestContext(localVarPath, http_1.HttpMethod.DELETE);
            requestContext.setHeaderParam("Accept", "*/*");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    deleteTagIndexingRuleExemption(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'deleteTagIndexingRuleExemption'");
            if (!_config.unstableOperations["v2.deleteTagIndexingRuleExemption"]) {
                throw new Error("Unstable operation 'deleteTagIndexingRuleExemption' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "deleteTagIndexingRuleExemption");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tag-indexing-rule-exemptions".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.deleteTagIndexingRuleExemption")
                .makeRequestContext(localVarPath, http_1.HttpMethod.DELETE);
            requestContext.setHeaderParam("Accept", "*/*");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    estimateMetricsOutputSeries(metricName, filterGroups, filterExcludeTagsMode, filterHoursAgo, filterNumAggregations, filterPct, filterTimespanH, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "estimateMetricsOutputSeries");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/estimate".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.estimateMetricsOutputSeries")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (filterGroups !== undefined) {
                requestContext.setQueryParam("filter[groups]", ObjectSerializer_1.ObjectSerializer.serialize(filterGroups, "string", ""), "");
            }
            if (filterExcludeTagsMode !== undefined) {
                requestContext.setQueryParam("filter[exclude_tags_mode]", ObjectSerializer_1.ObjectSerializer.serialize(filterExcludeTagsMode, "boolean", ""), "");
            }
            if (filterHoursAgo !== undefined) {
                requestContext.setQueryParam("filter[hours_ago]", ObjectSerializer_1.ObjectSerializer.serialize(filterHoursAgo, "number", "int32"), "");
            }
            if (filterNumAggregations !== undefined) {
                requestContext.setQueryParam("filter[num_aggregations]", ObjectSerializer_1.ObjectSerializer.serialize(filterNumAggregations, "number", "int32"), "");
            }
            if (filterPct !== undefined) {
                requestContext.setQueryParam("filter[pct]", ObjectSerializer_1.ObjectSerializer.serialize(filterPct, "boolean", ""), "");
            }
            if (filterTimespanH !== undefined) {
                requestContext.setQueryParam("filter[timespan_h]", ObjectSerializer_1.ObjectSerializer.serialize(filterTimespanH, "number", "int32"), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    getHistoricalMetricsConfiguration(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'getHistoricalMetricsConfiguration'");
            if (!_config.unstableOperations["v2.getHistoricalMetricsConfiguration"]) {
                throw new Error("Unstable operation 'getHistoricalMetricsConfiguration' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "getHistoricalMetricsConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/historical-metrics-configurations/{metric_name}".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.getHistoricalMetricsConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    getMetricTagCardinalityDetails(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "getMetricTagCardinalityDetails");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tag-cardinalities".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.getMetricTagCardinalityDetails")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    getTagIndexingRule(id, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'getTagIndexingRule'");
            if (!_config.unstableOperations["v2.getTagIndexingRule"]) {
                throw new Error("Unstable operation 'getTagIndexingRule' is disabled");
            }
            // verify required parameter 'id' is not null or undefined
            if (id === null || id === undefined) {
                throw new baseapi_1.RequiredError("id", "getTagIndexingRule");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules/{id}".replace("{id}", encodeURIComponent(String(id)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.getTagIndexingRule")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    getTagIndexingRuleExemption(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'getTagIndexingRuleExemption'");
            if (!_config.unstableOperations["v2.getTagIndexingRuleExemption"]) {
                throw new Error("Unstable operation 'getTagIndexingRuleExemption' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "getTagIndexingRuleExemption");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tag-indexing-rule-exemptions".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.getTagIndexingRuleExemption")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listActiveMetricConfigurations(metricName, windowSeconds, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listActiveMetricConfigurations");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/active-configurations".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listActiveMetricConfigurations")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (windowSeconds !== undefined) {
                requestContext.setQueryParam("window[seconds]", ObjectSerializer_1.ObjectSerializer.serialize(windowSeconds, "number", "int64"), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listMetricAssets(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listMetricAssets");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/assets".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listMetricAssets")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listTagConfigurationByName(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listTagConfigurationByName");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tags".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listTagConfigurationByName")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listTagConfigurations(filterConfigured, filterIsConfigurable, filterTagsConfigured, filterMetricType, filterIncludePercentiles, filterQueried, filterQueriedWindowSeconds, filterTags, filterRelatedAssets, include, sort, windowSeconds, pageSize, pageCursor, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // Path Params
            const localVarPath = "/api/v2/metrics";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listTagConfigurations")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (filterConfigured !== undefined) {
                requestContext.setQueryParam("filter[configured]", ObjectSerializer_1.ObjectSerializer.serialize(filterConfigured, "boolean", ""), "");
            }
            if (filterIsConfigurable !== undefined) {
                requestContext.setQueryParam("filter[is_configurable]", ObjectSerializer_1.ObjectSerializer.serialize(filterIsConfigurable, "boolean", ""), "");
            }
            if (filterTagsConfigured !== undefined) {
                requestContext.setQueryParam("filter[tags_configured]", ObjectSerializer_1.ObjectSerializer.serialize(filterTagsConfigured, "string", ""), "");
            }
            if (filterMetricType !== undefined) {
                requestContext.setQueryParam("filter[metric_type]", ObjectSerializer_1.ObjectSerializer.serialize(filterMetricType, "MetricTagConfigurationMetricTypeCategory", ""), "");
            }
            if (filterIncludePercentiles !== undefined) {
                requestContext.setQueryParam("filter[include_percentiles]", ObjectSerializer_1.ObjectSerializer.serialize(filterIncludePercentiles, "boolean", ""), "");
            }
            if (filterQueried !== undefined) {
                requestContext.setQueryParam("filter[queried]", ObjectSerializer_1.ObjectSerializer.serialize(filterQueried, "boolean", ""), "");
            }
            if (filterQueriedWindowSeconds !== undefined) {
                requestContext.setQueryParam("filter[queried][window][seconds]", ObjectSerializer_1.ObjectSerializer.serialize(filterQueriedWindowSeconds, "number", "int64"), "");
            }
            if (filterTags !== undefined) {
                requestContext.setQueryParam("filter[tags]", ObjectSerializer_1.ObjectSerializer.serialize(filterTags, "string", ""), "");
            }
            if (filterRelatedAssets !== undefined) {
                requestContext.setQueryParam("filter[related_assets]", ObjectSerializer_1.ObjectSerializer.serialize(filterRelatedAssets, "boolean", ""), "");
            }
            if (include !== undefined) {
                requestContext.setQueryParam("include", ObjectSerializer_1.ObjectSerializer.serialize(include, "string", ""), "");
            }
            if (sort !== undefined) {
                requestContext.setQueryParam("sort", ObjectSerializer_1.ObjectSerializer.serialize(sort, "string", ""), "");
            }
            if (windowSeconds !== undefined) {
                requestContext.setQueryParam("window[seconds]", ObjectSerializer_1.ObjectSerializer.serialize(windowSeconds, "number", "int64"), "");
            }
            if (pageSize !== undefined) {
                requestContext.setQueryParam("page[size]", ObjectSerializer_1.ObjectSerializer.serialize(pageSize, "number", "int32"), "");
            }
            if (pageCursor !== undefined) {
                requestContext.setQueryParam("page[cursor]", ObjectSerializer_1.ObjectSerializer.serialize(pageCursor, "string", ""), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listTagIndexingRules(pageLimit, pageOffset, search, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'listTagIndexingRules'");
            if (!_config.unstableOperations["v2.listTagIndexingRules"]) {
                throw new Error("Unstable operation 'listTagIndexingRules' is disabled");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listTagIndexingRules")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (pageLimit !== undefined) {
                requestContext.setQueryParam("page[limit]", ObjectSerializer_1.ObjectSerializer.serialize(pageLimit, "number", "int64"), "");
            }
            if (pageOffset !== undefined) {
                requestContext.setQueryParam("page[offset]", ObjectSerializer_1.ObjectSerializer.serialize(pageOffset, "number", "int64"), "");
            }
            if (search !== undefined) {
                requestContext.setQueryParam("search", ObjectSerializer_1.ObjectSerializer.serialize(search, "string", ""), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listTagIndexingRulesForMetric(metricName, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'listTagIndexingRulesForMetric'");
            if (!_config.unstableOperations["v2.listTagIndexingRulesForMetric"]) {
                throw new Error("Unstable operation 'listTagIndexingRulesForMetric' is disabled");
            }
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listTagIndexingRulesForMetric");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tag-indexing-rules".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listTagIndexingRulesForMetric")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listTagsByMetricName(metricName, windowSeconds, filterTags, filterMatch, filterIncludeTagValues, filterAllowPartial, pageLimit, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listTagsByMetricName");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/all-tags".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listTagsByMetricName")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (windowSeconds !== undefined) {
                requestContext.setQueryParam("window[seconds]", ObjectSerializer_1.ObjectSerializer.serialize(windowSeconds, "number", "int64"), "");
            }
            if (filterTags !== undefined) {
                requestContext.setQueryParam("filter[tags]", ObjectSerializer_1.ObjectSerializer.serialize(filterTags, "string", ""), "");
            }
            if (filterMatch !== undefined) {
                requestContext.setQueryParam("filter[match]", ObjectSerializer_1.ObjectSerializer.serialize(filterMatch, "string", ""), "");
            }
            if (filterIncludeTagValues !== undefined) {
                requestContext.setQueryParam("filter[include_tag_values]", ObjectSerializer_1.ObjectSerializer.serialize(filterIncludeTagValues, "boolean", ""), "");
            }
            if (filterAllowPartial !== undefined) {
                requestContext.setQueryParam("filter[allow_partial]", ObjectSerializer_1.ObjectSerializer.serialize(filterAllowPartial, "boolean", ""), "");
            }
            if (pageLimit !== undefined) {
                requestContext.setQueryParam("page[limit]", ObjectSerializer_1.ObjectSerializer.serialize(pageLimit, "number", "int32"), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    listVolumesByMetricName(metricName, windowSeconds, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "listVolumesByMetricName");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/volumes".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.listVolumesByMetricName")
                .makeRequestContext(localVarPath, http_1.HttpMethod.GET);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Query Params
            if (windowSeconds !== undefined) {
                requestContext.setQueryParam("window[seconds]", ObjectSerializer_1.ObjectSerializer.serialize(windowSeconds, "number", "int64"), "");
            }
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    queryScalarData(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "queryScalarData");
            }
            // Path Params
            const localVarPath = "/api/v2/query/scalar";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.queryScalarData")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "ScalarFormulaQueryRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    queryTimeseriesData(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "queryTimeseriesData");
            }
            // Path Params
            const localVarPath = "/api/v2/query/timeseries";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.queryTimeseriesData")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "TimeseriesFormulaQueryRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    reorderTagIndexingRules(body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'reorderTagIndexingRules'");
            if (!_config.unstableOperations["v2.reorderTagIndexingRules"]) {
                throw new Error("Unstable operation 'reorderTagIndexingRules' is disabled");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "reorderTagIndexingRules");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules/order";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.reorderTagIndexingRules")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "*/*");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "TagIndexingRuleOrderRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    submitMetrics(body, contentEncoding, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "submitMetrics");
            }
            // Path Params
            const localVarPath = "/api/v2/series";
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.submitMetrics")
                .makeRequestContext(localVarPath, http_1.HttpMethod.POST);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Header Params
            if (contentEncoding !== undefined) {
                requestContext.setHeaderParam("Content-Encoding", ObjectSerializer_1.ObjectSerializer.serialize(contentEncoding, "MetricContentEncoding", ""));
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "MetricPayload", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, ["apiKeyAuth"]);
            return requestContext;
        });
    }
    updateTagConfiguration(metricName, body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            // verify required parameter 'metricName' is not null or undefined
            if (metricName === null || metricName === undefined) {
                throw new baseapi_1.RequiredError("metricName", "updateTagConfiguration");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "updateTagConfiguration");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/{metric_name}/tags".replace("{metric_name}", encodeURIComponent(String(metricName)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.updateTagConfiguration")
                .makeRequestContext(localVarPath, http_1.HttpMethod.PATCH);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "MetricTagConfigurationUpdateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
    updateTagIndexingRule(id, body, _options) {
        return __awaiter(this, void 0, void 0, function* () {
            const _config = _options || this.configuration;
            logger_1.logger.warn("Using unstable operation 'updateTagIndexingRule'");
            if (!_config.unstableOperations["v2.updateTagIndexingRule"]) {
                throw new Error("Unstable operation 'updateTagIndexingRule' is disabled");
            }
            // verify required parameter 'id' is not null or undefined
            if (id === null || id === undefined) {
                throw new baseapi_1.RequiredError("id", "updateTagIndexingRule");
            }
            // verify required parameter 'body' is not null or undefined
            if (body === null || body === undefined) {
                throw new baseapi_1.RequiredError("body", "updateTagIndexingRule");
            }
            // Path Params
            const localVarPath = "/api/v2/metrics/tag-indexing-rules/{id}".replace("{id}", encodeURIComponent(String(id)));
            // Make Request Context
            const requestContext = _config
                .getServer("v2.MetricsApi.updateTagIndexingRule")
                .makeRequestContext(localVarPath, http_1.HttpMethod.PUT);
            requestContext.setHeaderParam("Accept", "application/json");
            requestContext.setHttpConfig(_config.httpConfig);
            // Set IaC header
            if (_config.isIaC) {
                requestContext.setHeaderParam("X-Datadog-Managed-By", "iac");
            }
            // Body Params
            const contentType = ObjectSerializer_1.ObjectSerializer.getPreferredMediaType([
                "application/json",
            ]);
            requestContext.setHeaderParam("Content-Type", contentType);
            const serializedBody = ObjectSerializer_1.ObjectSerializer.stringify(ObjectSerializer_1.ObjectSerializer.serialize(body, "TagIndexingRuleUpdateRequest", ""), contentType);
            requestContext.setBody(serializedBody);
            // Apply auth methods
            (0, configuration_1.applySecurityAuthentication)(_config, requestContext, [
                "apiKeyAuth",
                "appKeyAuth",
                "AuthZ",
            ]);
            return requestContext;
        });
    }
}
exports.MetricsApiRequestFactory = MetricsApiRequestFactory;
class MetricsApiResponseProcessor {
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to createBulkTagsMetricsConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    createBulkTagsMetricsConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 202) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricBulkTagConfigResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricBulkTagConfigResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to createHistoricalMetricsConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    createHistoricalMetricsConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200 || response.httpStatusCode === 201) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "HistoricalMetricsConfigurationResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 422) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            if (response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "HistoricalMetricsConfigurationResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to createTagConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    createTagConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 201) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 409 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to createTagIndexingRule
     * @throws ApiException if the response code was not in [200, 299]
     */
    createTagIndexingRule(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 201) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to createTagIndexingRuleExemption
     * @throws ApiException if the response code was not in [200, 299]
     */
    createTagIndexingRuleExemption(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 201) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleExemptionResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleExemptionResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to deleteBulkTagsMetricsConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    deleteBulkTagsMetricsConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 202) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricBulkTagConfigResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricBulkTagConfigResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to deleteHistoricalMetricsConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    deleteHistoricalMetricsConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 204) {
                return;
            }
            if (response.httpStatusCode === 400) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            if (response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                return;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to deleteTagConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    deleteTagConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 204) {
                return;
            }
            if (response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                return;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to deleteTagIndexingRule
     * @throws ApiException if the response code was not in [200, 299]
     */
    deleteTagIndexingRule(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 204) {
                return;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                return;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to deleteTagIndexingRuleExemption
     * @throws ApiException if the response code was not in [200, 299]
     */
    deleteTagIndexingRuleExemption(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 204) {
                return;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                return;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to estimateMetricsOutputSeries
     * @throws ApiException if the response code was not in [200, 299]
     */
    estimateMetricsOutputSeries(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricEstimateResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricEstimateResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to getHistoricalMetricsConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    getHistoricalMetricsConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "HistoricalMetricsConfigurationResponse");
                return body;
            }
            if (response.httpStatusCode === 400 || response.httpStatusCode === 404) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            if (response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "HistoricalMetricsConfigurationResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to getMetricTagCardinalityDetails
     * @throws ApiException if the response code was not in [200, 299]
     */
    getMetricTagCardinalityDetails(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagCardinalitiesResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagCardinalitiesResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to getTagIndexingRule
     * @throws ApiException if the response code was not in [200, 299]
     */
    getTagIndexingRule(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to getTagIndexingRuleExemption
     * @throws ApiException if the response code was not in [200, 299]
     */
    getTagIndexingRuleExemption(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleExemptionResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleExemptionResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listActiveMetricConfigurations
     * @throws ApiException if the response code was not in [200, 299]
     */
    listActiveMetricConfigurations(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricSuggestedTagsAndAggregationsResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricSuggestedTagsAndAggregationsResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listMetricAssets
     * @throws ApiException if the response code was not in [200, 299]
     */
    listMetricAssets(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricAssetsResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricAssetsResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listTagConfigurationByName
     * @throws ApiException if the response code was not in [200, 299]
     */
    listTagConfigurationByName(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse");
                return body;
            }
            if (response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listTagConfigurations
     * @throws ApiException if the response code was not in [200, 299]
     */
    listTagConfigurations(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricsAndMetricTagConfigurationsResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricsAndMetricTagConfigurationsResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listTagIndexingRules
     * @throws ApiException if the response code was not in [200, 299]
     */
    listTagIndexingRules(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRulesResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRulesResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listTagIndexingRulesForMetric
     * @throws ApiException if the response code was not in [200, 299]
     */
    listTagIndexingRulesForMetric(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRulesResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRulesResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listTagsByMetricName
     * @throws ApiException if the response code was not in [200, 299]
     */
    listTagsByMetricName(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricAllTagsResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricAllTagsResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to listVolumesByMetricName
     * @throws ApiException if the response code was not in [200, 299]
     */
    listVolumesByMetricName(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricVolumesResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricVolumesResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to queryScalarData
     * @throws ApiException if the response code was not in [200, 299]
     */
    queryScalarData(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "ScalarFormulaQueryResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 401 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "ScalarFormulaQueryResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to queryTimeseriesData
     * @throws ApiException if the response code was not in [200, 299]
     */
    queryTimeseriesData(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TimeseriesFormulaQueryResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 401 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TimeseriesFormulaQueryResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to reorderTagIndexingRules
     * @throws ApiException if the response code was not in [200, 299]
     */
    reorderTagIndexingRules(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 204) {
                return;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                return;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to submitMetrics
     * @throws ApiException if the response code was not in [200, 299]
     */
    submitMetrics(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 202) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IntakePayloadAccepted");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 408 ||
                response.httpStatusCode === 413 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "IntakePayloadAccepted", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to updateTagConfiguration
     * @throws ApiException if the response code was not in [200, 299]
     */
    updateTagConfiguration(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 422 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "APIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "MetricTagConfigurationResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
    /**
     * Unwraps the actual response sent by the server from the response context and deserializes the response content
     * to the expected objects
     *
     * @params response Response returned by the server for a request to updateTagIndexingRule
     * @throws ApiException if the response code was not in [200, 299]
     */
    updateTagIndexingRule(response) {
        return __awaiter(this, void 0, void 0, function* () {
            const contentType = ObjectSerializer_1.ObjectSerializer.normalizeMediaType(response.headers["content-type"]);
            if (response.httpStatusCode === 200) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse");
                return body;
            }
            if (response.httpStatusCode === 400 ||
                response.httpStatusCode === 403 ||
                response.httpStatusCode === 404 ||
                response.httpStatusCode === 409 ||
                response.httpStatusCode === 429) {
                const bodyText = ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType);
                let body;
                try {
                    body = ObjectSerializer_1.ObjectSerializer.deserialize(bodyText, "JSONAPIErrorResponse");
                }
                catch (error) {
                    logger_1.logger.debug(`Got error deserializing error: ${error}`);
                    throw new exception_1.ApiException(response.httpStatusCode, bodyText);
                }
                throw new exception_1.ApiException(response.httpStatusCode, body);
            }
            // Work around for missing responses in specification, e.g. for petstore.yaml
            if (response.httpStatusCode >= 200 && response.httpStatusCode <= 299) {
                const body = ObjectSerializer_1.ObjectSerializer.deserialize(ObjectSerializer_1.ObjectSerializer.parse(yield response.body.text(), contentType), "TagIndexingRuleResponse", "");
                return body;
            }
            const body = (yield response.body.text()) || "";
            throw new exception_1.ApiException(response.httpStatusCode, 'Unknown API Status Code!\nBody: "' + body + '"');
        });
    }
}
exports.MetricsApiResponseProcessor = MetricsApiResponseProcessor;
class MetricsApi {
    constructor(configuration, requestFactory, responseProcessor) {
        this.configuration = configuration;
        this.requestFactory =
            requestFactory || new MetricsApiRequestFactory(configuration);
        this.responseProcessor =
            responseProcessor || new MetricsApiResponseProcessor();
    }
    /**
     * **Note**: This endpoint is deprecated. Use [Tag Indexing Rules](/api/latest/metrics/#create-a-tag-indexing-rule) (`POST /api/v2/metrics/tag-indexing-rules`) instead.
     *
     * Create and define a list of queryable tag keys for a set of existing count, gauge, rate, and distribution metrics.
     * Metrics are selected by passing a metric name prefix. Use the Delete method of this API path to remove tag configurations.
     * Results can be sent to a set of account email addresses, just like the same operation in the Datadog web app.
     * If multiple calls include the same metric, the last configuration applied (not by submit order) is used, do not
     * expect deterministic ordering of concurrent calls. The `exclude_tags_mode` value will set all metrics that match the prefix to
     * the same exclusion state, metric tag configurations do not support mixed inclusion and exclusion for tags on the same metric.
     * Can only be used with application keys of users with the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    createBulkTagsMetricsConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.createBulkTagsMetricsConfiguration(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.createBulkTagsMetricsConfiguration(responseContext);
            });
        });
    }
    /**
     * Enable historical metrics ingestion (late data ingestion) for a metric. Idempotent:
     * enabling an already-enabled metric returns 200 instead of 201. Not supported for
     * distribution metrics, metrics with an existing tag configuration, or most standard
     * (non-custom) metrics.
     * @param param The request object
     */
    createHistoricalMetricsConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.createHistoricalMetricsConfiguration(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.createHistoricalMetricsConfiguration(responseContext);
            });
        });
    }
    /**
     * Create and define a list of queryable tag keys for an existing count/gauge/rate/distribution metric.
     * Optionally, include percentile aggregations on any distribution metric. By setting `exclude_tags_mode`
     * to true, the behavior is changed from an allow-list to a deny-list, and tags in the defined list are
     * not queryable. Can only be used with application keys of users with the `Manage Tags for Metrics`
     * permission.
     * @param param The request object
     */
    createTagConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.createTagConfiguration(param.metricName, param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.createTagConfiguration(responseContext);
            });
        });
    }
    /**
     * Create a tag indexing rule for the org. `rule_order` is assigned server-side as max+1
     * among existing rules; use the reorder endpoint to change the evaluation order.
     * Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    createTagIndexingRule(param, options) {
        const requestContextPromise = this.requestFactory.createTagIndexingRule(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.createTagIndexingRule(responseContext);
            });
        });
    }
    /**
     * Exempt a metric from all tag indexing rules. The response includes the created
     * exemption resource. Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    createTagIndexingRuleExemption(param, options) {
        const requestContextPromise = this.requestFactory.createTagIndexingRuleExemption(param.metricName, param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.createTagIndexingRuleExemption(responseContext);
            });
        });
    }
    /**
     * **Note**: This endpoint is deprecated. Use [Tag Indexing Rules](/api/latest/metrics/#create-a-tag-indexing-rule) (`POST /api/v2/metrics/tag-indexing-rules`) instead.
     *
     * Delete all custom lists of queryable tag keys for a set of existing count, gauge, rate, and distribution metrics.
     * Metrics are selected by passing a metric name prefix.
     * Results can be sent to a set of account email addresses, just like the same operation in the Datadog web app.
     * Can only be used with application keys of users with the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    deleteBulkTagsMetricsConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.deleteBulkTagsMetricsConfiguration(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.deleteBulkTagsMetricsConfiguration(responseContext);
            });
        });
    }
    /**
     * Disable historical metrics ingestion for a metric. Idempotent: always returns 204,
     * whether or not the configuration existed or the metric itself still exists, so that
     * Terraform destroy succeeds for a metric removed out-of-band.
     * @param param The request object
     */
    deleteHistoricalMetricsConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.deleteHistoricalMetricsConfiguration(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.deleteHistoricalMetricsConfiguration(responseContext);
            });
        });
    }
    /**
     * Deletes a metric's tag configuration. Can only be used with application
     * keys from users with the `Manage Tags for Metrics` permission.
     * Note: This operation is irreversible.
     * @param param The request object
     */
    deleteTagConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.deleteTagConfiguration(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.deleteTagConfiguration(responseContext);
            });
        });
    }
    /**
     * Soft-delete a tag indexing rule. Idempotent: returns 204 whether the rule existed or was already deleted.
     * Remaining rules in the org are automatically re-sequenced to keep `rule_order` dense and 1-based.
     * Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    deleteTagIndexingRule(param, options) {
        const requestContextPromise = this.requestFactory.deleteTagIndexingRule(param.id, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.deleteTagIndexingRule(responseContext);
            });
        });
    }
    /**
     * Remove a metric's exemption from tag indexing rules. Idempotent: returns 204 whether or not
     * an exemption existed. Any associated legacy tag configuration record is also removed.
     * Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    deleteTagIndexingRuleExemption(param, options) {
        const requestContextPromise = this.requestFactory.deleteTagIndexingRuleExemption(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.deleteTagIndexingRuleExemption(responseContext);
            });
        });
    }
    /**
     * Returns the estimated cardinality for a metric with a given tag, percentile and number of aggregations configuration using Metrics without Limits&trade;.
     * @param param The request object
     */
    estimateMetricsOutputSeries(param, options) {
        const requestContextPromise = this.requestFactory.estimateMetricsOutputSeries(param.metricName, param.filterGroups, param.filterExcludeTagsMode, param.filterHoursAgo, param.filterNumAggregations, param.filterPct, param.filterTimespanH, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.estimateMetricsOutputSeries(responseContext);
            });
        });
    }
    /**
     * Get the historical metrics ingestion configuration for a metric. Existence of the
     * resource means historical metrics ingestion is enabled; returns 404 when it is not
     * enabled for the metric.
     * @param param The request object
     */
    getHistoricalMetricsConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.getHistoricalMetricsConfiguration(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.getHistoricalMetricsConfiguration(responseContext);
            });
        });
    }
    /**
     * Returns the cardinality details of tags for a specific metric.
     * @param param The request object
     */
    getMetricTagCardinalityDetails(param, options) {
        const requestContextPromise = this.requestFactory.getMetricTagCardinalityDetails(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.getMetricTagCardinalityDetails(responseContext);
            });
        });
    }
    /**
     * Get a single tag indexing rule by its UUID.
     * @param param The request object
     */
    getTagIndexingRule(param, options) {
        const requestContextPromise = this.requestFactory.getTagIndexingRule(param.id, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.getTagIndexingRule(responseContext);
            });
        });
    }
    /**
     * Returns why a metric is excluded from tag indexing rules.
     * Returns 200 with `kind=exemption` when an explicit exemption exists, 200 with
     * `kind=legacy_tag_configuration` when the metric has a legacy tag configuration acting as an
     * implicit exclusion, or 404 when neither applies.
     * @param param The request object
     */
    getTagIndexingRuleExemption(param, options) {
        const requestContextPromise = this.requestFactory.getTagIndexingRuleExemption(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.getTagIndexingRuleExemption(responseContext);
            });
        });
    }
    /**
     * List tags and aggregations that are actively queried on dashboards, notebooks, monitors, the Metrics Explorer, and using the API for a given metric name.
     * @param param The request object
     */
    listActiveMetricConfigurations(param, options) {
        const requestContextPromise = this.requestFactory.listActiveMetricConfigurations(param.metricName, param.windowSeconds, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listActiveMetricConfigurations(responseContext);
            });
        });
    }
    /**
     * Returns dashboards, monitors, notebooks, and SLOs that a metric is stored in, if any.  Updated every 24 hours.
     * @param param The request object
     */
    listMetricAssets(param, options) {
        const requestContextPromise = this.requestFactory.listMetricAssets(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listMetricAssets(responseContext);
            });
        });
    }
    /**
     * Returns the tag configuration for the given metric name.
     *
     * A metric may exist and submit data without having a tag configuration. If no tag configuration exists
     * for the metric, this endpoint returns `404 Not Found`. This response does not indicate that the metric
     * itself is missing.
     * @param param The request object
     */
    listTagConfigurationByName(param, options) {
        const requestContextPromise = this.requestFactory.listTagConfigurationByName(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listTagConfigurationByName(responseContext);
            });
        });
    }
    /**
     * Get a list of actively reporting metrics for your organization. Pagination is optional using the `page[cursor]` and `page[size]` query parameters.
     *
     * Query parameters use bracket notation (for example, `filter[tags]`, `filter[queried][window][seconds]`). Pass them as standard URL query strings, URL-encoding the brackets if your client does not handle them. For example: `GET /api/v2/metrics?filter[tags]=env:prod&window[seconds]=86400&page[size]=500`.
     * @param param The request object
     */
    listTagConfigurations(param = {}, options) {
        const requestContextPromise = this.requestFactory.listTagConfigurations(param.filterConfigured, param.filterIsConfigurable, param.filterTagsConfigured, param.filterMetricType, param.filterIncludePercentiles, param.filterQueried, param.filterQueriedWindowSeconds, param.filterTags, param.filterRelatedAssets, param.include, param.sort, param.windowSeconds, param.pageSize, param.pageCursor, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listTagConfigurations(responseContext);
            });
        });
    }
    /**
     * Provide a paginated version of listTagConfigurations returning a generator with all the items.
     */
    listTagConfigurationsWithPagination(param = {}, options) {
        return __asyncGenerator(this, arguments, function* listTagConfigurationsWithPagination_1() {
            let pageSize = 10000;
            if (param.pageSize !== undefined) {
                pageSize = param.pageSize;
            }
            param.pageSize = pageSize;
            while (true) {
                const requestContext = yield __await(this.requestFactory.listTagConfigurations(param.filterConfigured, param.filterIsConfigurable, param.filterTagsConfigured, param.filterMetricType, param.filterIncludePercentiles, param.filterQueried, param.filterQueriedWindowSeconds, param.filterTags, param.filterRelatedAssets, param.include, param.sort, param.windowSeconds, param.pageSize, param.pageCursor, options));
                const responseContext = yield __await(this.configuration.httpApi.send(requestContext));
                const response = yield __await(this.responseProcessor.listTagConfigurations(responseContext));
                const responseData = response.data;
                if (responseData === undefined) {
                    break;
                }
                const results = responseData;
                for (const item of results) {
                    yield yield __await(item);
                }
                if (results.length === 0) {
                    break;
                }
                const cursorMeta = response.meta;
                if (cursorMeta === undefined) {
                    break;
                }
                const cursorMetaPagination = cursorMeta.pagination;
                if (cursorMetaPagination === undefined) {
                    break;
                }
                const cursorMetaPaginationNextCursor = cursorMetaPagination.nextCursor;
                if (cursorMetaPaginationNextCursor === undefined) {
                    break;
                }
                param.pageCursor = cursorMetaPaginationNextCursor;
            }
        });
    }
    /**
     * List tag indexing rules for an org, sorted by `rule_order`, with offset/limit pagination.
     * @param param The request object
     */
    listTagIndexingRules(param = {}, options) {
        const requestContextPromise = this.requestFactory.listTagIndexingRules(param.pageLimit, param.pageOffset, param.search, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listTagIndexingRules(responseContext);
            });
        });
    }
    /**
     * List the tag indexing rules that apply to a given metric, sorted by `rule_order`.
     * Matching is performed server-side using each rule's `metric_name_matches` glob patterns.
     * @param param The request object
     */
    listTagIndexingRulesForMetric(param, options) {
        const requestContextPromise = this.requestFactory.listTagIndexingRulesForMetric(param.metricName, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listTagIndexingRulesForMetric(responseContext);
            });
        });
    }
    /**
     * View indexed and ingested tags for a given metric name.
     * Results are filtered by the `window[seconds]` parameter, which defaults to 14400 (4 hours).
     * @param param The request object
     */
    listTagsByMetricName(param, options) {
        const requestContextPromise = this.requestFactory.listTagsByMetricName(param.metricName, param.windowSeconds, param.filterTags, param.filterMatch, param.filterIncludeTagValues, param.filterAllowPartial, param.pageLimit, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listTagsByMetricName(responseContext);
            });
        });
    }
    /**
     * View hourly average cardinality for the given metric name over the look back period.
     * For Metric Name Pricing customers, view total point volume for the given metric name
     * over the look back period.
     * @param param The request object
     */
    listVolumesByMetricName(param, options) {
        const requestContextPromise = this.requestFactory.listVolumesByMetricName(param.metricName, param.windowSeconds, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.listVolumesByMetricName(responseContext);
            });
        });
    }
    /**
     * Query scalar values (as seen on Query Value, Table, and Toplist widgets).
     * Multiple data sources are supported with the ability to
     * process the data using formulas and functions.
     * @param param The request object
     */
    queryScalarData(param, options) {
        const requestContextPromise = this.requestFactory.queryScalarData(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.queryScalarData(responseContext);
            });
        });
    }
    /**
     * Query timeseries data across various data sources and
     * process the data by applying formulas and functions. Datadog recommends
     * using this endpoint over the v1 `/api/v1/query` endpoint for querying
     * timeseries data.
     * @param param The request object
     */
    queryTimeseriesData(param, options) {
        const requestContextPromise = this.requestFactory.queryTimeseriesData(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.queryTimeseriesData(responseContext);
            });
        });
    }
    /**
     * Atomically re-sequence the tag indexing rules for an org to match the supplied list of rule UUIDs.
     * The server assigns `rule_order` 1, 2, … matching each rule UUID by position in the list.
     * The UUIDs of all active rules must be provided; omitting any active rule UUID returns a 400 error.
     * Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    reorderTagIndexingRules(param, options) {
        const requestContextPromise = this.requestFactory.reorderTagIndexingRules(param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.reorderTagIndexingRules(responseContext);
            });
        });
    }
    /**
     * The metrics end-point allows you to post time-series data that can be graphed on Datadog’s dashboards.
     * The maximum payload size is 500 kilobytes (512000 bytes). Compressed payloads must have a decompressed size of less than 5 megabytes (5242880 bytes).
     *
     * If you’re submitting metrics directly to the Datadog API without using DogStatsD, expect:
     *
     * - 64 bits for the timestamp
     * - 64 bits for the value
     * - 20 bytes for the metric names
     * - 50 bytes for the timeseries
     * - The full payload is approximately 100 bytes.
     *
     * Host name is one of the resources in the Resources field.
     * @param param The request object
     */
    submitMetrics(param, options) {
        const requestContextPromise = this.requestFactory.submitMetrics(param.body, param.contentEncoding, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.submitMetrics(responseContext);
            });
        });
    }
    /**
     * Update the tag configuration of a metric or percentile aggregations of a distribution metric or custom aggregations
     * of a count, rate, or gauge metric. By setting `exclude_tags_mode` to true the behavior is changed
     * from an allow-list to a deny-list, and tags in the defined list will not be queryable.
     * Can only be used with application keys from users with the `Manage Tags for Metrics` permission. This endpoint requires
     * a tag configuration to be created first.
     * @param param The request object
     */
    updateTagConfiguration(param, options) {
        const requestContextPromise = this.requestFactory.updateTagConfiguration(param.metricName, param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.updateTagConfiguration(responseContext);
            });
        });
    }
    /**
     * Partially update a tag indexing rule. Fields omitted from the request body are left unchanged.
     * Setting `rule_order` to a value already used by another rule returns 409; use the
     * reorder endpoint for atomic re-sequencing. Requires the `Manage Tags for Metrics` permission.
     * @param param The request object
     */
    updateTagIndexingRule(param, options) {
        const requestContextPromise = this.requestFactory.updateTagIndexingRule(param.id, param.body, options);
        return requestContextPromise.then((requestContext) => {
            return this.configuration.httpApi
                .send(requestContext)
                .then((responseContext) => {
                return this.responseProcessor.updateTagIndexingRule(responseContext);
            });
        });
    }
}
exports.MetricsApi = MetricsApi;
//# sourceMappingURL=MetricsApi.js.map

/***/ }),

/***/ 2544:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.APIErrorResponse = void 0;
/**
 * API error response.
 */
class APIErrorResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return APIErrorResponse.attributeTypeMap;
    }
}
exports.APIErrorResponse = APIErrorResponse;
/**
 * @ignore
 */
APIErrorResponse.attributeTypeMap = {
    errors: {
        baseName: "errors",
        type: "Array<string>",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=APIErrorResponse.js.map

/***/ }),

/***/ 30629:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ApmDependencyStatsQuery = void 0;
/**
 * A query for APM dependency statistics between services, such as call latency and error rates.
 */
class ApmDependencyStatsQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ApmDependencyStatsQuery.attributeTypeMap;
    }
}
exports.ApmDependencyStatsQuery = ApmDependencyStatsQuery;
/**
 * @ignore
 */
ApmDependencyStatsQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ApmDependencyStatsDataSource",
        required: true,
    },
    env: {
        baseName: "env",
        type: "string",
        required: true,
    },
    isUpstream: {
        baseName: "is_upstream",
        type: "boolean",
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    operationName: {
        baseName: "operation_name",
        type: "string",
        required: true,
    },
    primaryTagName: {
        baseName: "primary_tag_name",
        type: "string",
    },
    primaryTagValue: {
        baseName: "primary_tag_value",
        type: "string",
    },
    resourceName: {
        baseName: "resource_name",
        type: "string",
        required: true,
    },
    service: {
        baseName: "service",
        type: "string",
        required: true,
    },
    stat: {
        baseName: "stat",
        type: "ApmDependencyStatName",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ApmDependencyStatsQuery.js.map

/***/ }),

/***/ 62138:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ApmMetricsQuery = void 0;
/**
 * A query for APM trace metrics such as hits, errors, and latency percentiles, aggregated across services.
 */
class ApmMetricsQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ApmMetricsQuery.attributeTypeMap;
    }
}
exports.ApmMetricsQuery = ApmMetricsQuery;
/**
 * @ignore
 */
ApmMetricsQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ApmMetricsDataSource",
        required: true,
    },
    groupBy: {
        baseName: "group_by",
        type: "Array<string>",
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    operationMode: {
        baseName: "operation_mode",
        type: "string",
    },
    operationName: {
        baseName: "operation_name",
        type: "string",
    },
    peerTags: {
        baseName: "peer_tags",
        type: "Array<string>",
    },
    queryFilter: {
        baseName: "query_filter",
        type: "string",
    },
    resourceHash: {
        baseName: "resource_hash",
        type: "string",
    },
    resourceName: {
        baseName: "resource_name",
        type: "string",
    },
    service: {
        baseName: "service",
        type: "string",
    },
    spanKind: {
        baseName: "span_kind",
        type: "ApmMetricsSpanKind",
    },
    stat: {
        baseName: "stat",
        type: "ApmMetricsStat",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ApmMetricsQuery.js.map

/***/ }),

/***/ 2608:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ApmResourceStatsQuery = void 0;
/**
 * A query for APM resource statistics such as latency, error rate, and hit count, grouped by resource name.
 */
class ApmResourceStatsQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ApmResourceStatsQuery.attributeTypeMap;
    }
}
exports.ApmResourceStatsQuery = ApmResourceStatsQuery;
/**
 * @ignore
 */
ApmResourceStatsQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ApmResourceStatsDataSource",
        required: true,
    },
    env: {
        baseName: "env",
        type: "string",
        required: true,
    },
    groupBy: {
        baseName: "group_by",
        type: "Array<string>",
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    operationName: {
        baseName: "operation_name",
        type: "string",
    },
    primaryTagName: {
        baseName: "primary_tag_name",
        type: "string",
    },
    primaryTagValue: {
        baseName: "primary_tag_value",
        type: "string",
    },
    resourceName: {
        baseName: "resource_name",
        type: "string",
    },
    service: {
        baseName: "service",
        type: "string",
        required: true,
    },
    stat: {
        baseName: "stat",
        type: "ApmResourceStatName",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ApmResourceStatsQuery.js.map

/***/ }),

/***/ 99992:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ContainerScalarQuery = void 0;
/**
 * A query for container-level metrics such as CPU and memory usage.
 */
class ContainerScalarQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ContainerScalarQuery.attributeTypeMap;
    }
}
exports.ContainerScalarQuery = ContainerScalarQuery;
/**
 * @ignore
 */
ContainerScalarQuery.attributeTypeMap = {
    aggregator: {
        baseName: "aggregator",
        type: "MetricsAggregator",
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ContainerDataSource",
        required: true,
    },
    isNormalizedCpu: {
        baseName: "is_normalized_cpu",
        type: "boolean",
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int64",
    },
    metric: {
        baseName: "metric",
        type: "string",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    sort: {
        baseName: "sort",
        type: "QuerySortOrder",
    },
    tagFilters: {
        baseName: "tag_filters",
        type: "Array<string>",
    },
    textFilter: {
        baseName: "text_filter",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ContainerScalarQuery.js.map

/***/ }),

/***/ 25276:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ContainerTimeseriesQuery = void 0;
/**
 * A query for container-level metrics such as CPU and memory usage.
 */
class ContainerTimeseriesQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ContainerTimeseriesQuery.attributeTypeMap;
    }
}
exports.ContainerTimeseriesQuery = ContainerTimeseriesQuery;
/**
 * @ignore
 */
ContainerTimeseriesQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ContainerDataSource",
        required: true,
    },
    isNormalizedCpu: {
        baseName: "is_normalized_cpu",
        type: "boolean",
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int64",
    },
    metric: {
        baseName: "metric",
        type: "string",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    sort: {
        baseName: "sort",
        type: "QuerySortOrder",
    },
    tagFilters: {
        baseName: "tag_filters",
        type: "Array<string>",
    },
    textFilter: {
        baseName: "text_filter",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ContainerTimeseriesQuery.js.map

/***/ }),

/***/ 56195:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DataScalarColumn = void 0;
/**
 * A column containing the numerical results for a formula or query.
 */
class DataScalarColumn {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return DataScalarColumn.attributeTypeMap;
    }
}
exports.DataScalarColumn = DataScalarColumn;
/**
 * @ignore
 */
DataScalarColumn.attributeTypeMap = {
    meta: {
        baseName: "meta",
        type: "ScalarMeta",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "ScalarColumnTypeNumber",
    },
    values: {
        baseName: "values",
        type: "Array<number>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=DataScalarColumn.js.map

/***/ }),

/***/ 36371:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsCompute = void 0;
/**
 * The instructions for what to compute for this query.
 */
class EventsCompute {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsCompute.attributeTypeMap;
    }
}
exports.EventsCompute = EventsCompute;
/**
 * @ignore
 */
EventsCompute.attributeTypeMap = {
    aggregation: {
        baseName: "aggregation",
        type: "EventsAggregation",
        required: true,
    },
    interval: {
        baseName: "interval",
        type: "number",
        format: "int64",
    },
    metric: {
        baseName: "metric",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsCompute.js.map

/***/ }),

/***/ 99512:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsGroupBy = void 0;
/**
 * A dimension on which to split a query's results.
 */
class EventsGroupBy {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsGroupBy.attributeTypeMap;
    }
}
exports.EventsGroupBy = EventsGroupBy;
/**
 * @ignore
 */
EventsGroupBy.attributeTypeMap = {
    facet: {
        baseName: "facet",
        type: "string",
        required: true,
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int32",
    },
    sort: {
        baseName: "sort",
        type: "EventsGroupBySort",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsGroupBy.js.map

/***/ }),

/***/ 25552:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsGroupBySort = void 0;
/**
 * The dimension by which to sort a query's results.
 */
class EventsGroupBySort {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsGroupBySort.attributeTypeMap;
    }
}
exports.EventsGroupBySort = EventsGroupBySort;
/**
 * @ignore
 */
EventsGroupBySort.attributeTypeMap = {
    aggregation: {
        baseName: "aggregation",
        type: "EventsAggregation",
        required: true,
    },
    metric: {
        baseName: "metric",
        type: "string",
    },
    order: {
        baseName: "order",
        type: "QuerySortOrder",
    },
    type: {
        baseName: "type",
        type: "EventsSortType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsGroupBySort.js.map

/***/ }),

/***/ 65606:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsScalarQuery = void 0;
/**
 * An individual scalar query for logs, RUM, traces, CI pipelines, security signals, and other event-based data sources. Use this query type for any data source powered by the Events Platform. See the data_source field for the full list of supported sources.
 */
class EventsScalarQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsScalarQuery.attributeTypeMap;
    }
}
exports.EventsScalarQuery = EventsScalarQuery;
/**
 * @ignore
 */
EventsScalarQuery.attributeTypeMap = {
    compute: {
        baseName: "compute",
        type: "EventsCompute",
        required: true,
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "EventsDataSource",
        required: true,
    },
    groupBy: {
        baseName: "group_by",
        type: "Array<EventsGroupBy>",
    },
    indexes: {
        baseName: "indexes",
        type: "Array<string>",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    search: {
        baseName: "search",
        type: "EventsSearch",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsScalarQuery.js.map

/***/ }),

/***/ 71992:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsSearch = void 0;
/**
 * Configuration of the search/filter for an events query.
 */
class EventsSearch {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsSearch.attributeTypeMap;
    }
}
exports.EventsSearch = EventsSearch;
/**
 * @ignore
 */
EventsSearch.attributeTypeMap = {
    query: {
        baseName: "query",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsSearch.js.map

/***/ }),

/***/ 48746:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.EventsTimeseriesQuery = void 0;
/**
 * An individual timeseries query for logs, RUM, traces, CI pipelines, security signals, and other event-based data sources. Use this query type for any data source powered by the Events Platform. See the data_source field for the full list of supported sources.
 */
class EventsTimeseriesQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return EventsTimeseriesQuery.attributeTypeMap;
    }
}
exports.EventsTimeseriesQuery = EventsTimeseriesQuery;
/**
 * @ignore
 */
EventsTimeseriesQuery.attributeTypeMap = {
    compute: {
        baseName: "compute",
        type: "EventsCompute",
        required: true,
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "EventsDataSource",
        required: true,
    },
    groupBy: {
        baseName: "group_by",
        type: "Array<EventsGroupBy>",
    },
    indexes: {
        baseName: "indexes",
        type: "Array<string>",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    search: {
        baseName: "search",
        type: "EventsSearch",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=EventsTimeseriesQuery.js.map

/***/ }),

/***/ 56968:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FormulaLimit = void 0;
/**
 * Message for specifying limits to the number of values returned by a query.
 * This limit is only for scalar queries and has no effect on timeseries queries.
 */
class FormulaLimit {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return FormulaLimit.attributeTypeMap;
    }
}
exports.FormulaLimit = FormulaLimit;
/**
 * @ignore
 */
FormulaLimit.attributeTypeMap = {
    count: {
        baseName: "count",
        type: "number",
        format: "int32",
    },
    order: {
        baseName: "order",
        type: "QuerySortOrder",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=FormulaLimit.js.map

/***/ }),

/***/ 12448:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.GroupScalarColumn = void 0;
/**
 * A column containing the tag keys and values in a group.
 */
class GroupScalarColumn {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return GroupScalarColumn.attributeTypeMap;
    }
}
exports.GroupScalarColumn = GroupScalarColumn;
/**
 * @ignore
 */
GroupScalarColumn.attributeTypeMap = {
    name: {
        baseName: "name",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "ScalarColumnTypeGroup",
    },
    values: {
        baseName: "values",
        type: "Array<Array<string>>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=GroupScalarColumn.js.map

/***/ }),

/***/ 73453:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HistoricalMetricsConfigurationAttributes = void 0;
/**
 * Attributes of a historical metrics configuration.
 */
class HistoricalMetricsConfigurationAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return HistoricalMetricsConfigurationAttributes.attributeTypeMap;
    }
}
exports.HistoricalMetricsConfigurationAttributes = HistoricalMetricsConfigurationAttributes;
/**
 * @ignore
 */
HistoricalMetricsConfigurationAttributes.attributeTypeMap = {
    createdAt: {
        baseName: "created_at",
        type: "Date",
        format: "date-time",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=HistoricalMetricsConfigurationAttributes.js.map

/***/ }),

/***/ 56532:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HistoricalMetricsConfigurationCreateData = void 0;
/**
 * Data object for enabling historical metrics ingestion for a metric.
 */
class HistoricalMetricsConfigurationCreateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return HistoricalMetricsConfigurationCreateData.attributeTypeMap;
    }
}
exports.HistoricalMetricsConfigurationCreateData = HistoricalMetricsConfigurationCreateData;
/**
 * @ignore
 */
HistoricalMetricsConfigurationCreateData.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "HistoricalMetricsConfigurationType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=HistoricalMetricsConfigurationCreateData.js.map

/***/ }),

/***/ 33127:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HistoricalMetricsConfigurationCreateRequest = void 0;
/**
 * Request body for enabling historical metrics ingestion for a metric.
 */
class HistoricalMetricsConfigurationCreateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return HistoricalMetricsConfigurationCreateRequest.attributeTypeMap;
    }
}
exports.HistoricalMetricsConfigurationCreateRequest = HistoricalMetricsConfigurationCreateRequest;
/**
 * @ignore
 */
HistoricalMetricsConfigurationCreateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "HistoricalMetricsConfigurationCreateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=HistoricalMetricsConfigurationCreateRequest.js.map

/***/ }),

/***/ 93380:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HistoricalMetricsConfigurationData = void 0;
/**
 * A historical metrics configuration resource object. Existence of this resource means historical metrics ingestion is enabled for the metric; there is no separate enabled attribute.
 */
class HistoricalMetricsConfigurationData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return HistoricalMetricsConfigurationData.attributeTypeMap;
    }
}
exports.HistoricalMetricsConfigurationData = HistoricalMetricsConfigurationData;
/**
 * @ignore
 */
HistoricalMetricsConfigurationData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "HistoricalMetricsConfigurationAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "HistoricalMetricsConfigurationType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=HistoricalMetricsConfigurationData.js.map

/***/ }),

/***/ 99811:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HistoricalMetricsConfigurationResponse = void 0;
/**
 * Response containing a historical metrics configuration.
 */
class HistoricalMetricsConfigurationResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return HistoricalMetricsConfigurationResponse.attributeTypeMap;
    }
}
exports.HistoricalMetricsConfigurationResponse = HistoricalMetricsConfigurationResponse;
/**
 * @ignore
 */
HistoricalMetricsConfigurationResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "HistoricalMetricsConfigurationData",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=HistoricalMetricsConfigurationResponse.js.map

/***/ }),

/***/ 68034:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.IntakePayloadAccepted = void 0;
/**
 * The payload accepted for intake.
 */
class IntakePayloadAccepted {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return IntakePayloadAccepted.attributeTypeMap;
    }
}
exports.IntakePayloadAccepted = IntakePayloadAccepted;
/**
 * @ignore
 */
IntakePayloadAccepted.attributeTypeMap = {
    errors: {
        baseName: "errors",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=IntakePayloadAccepted.js.map

/***/ }),

/***/ 62662:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSONAPIErrorItem = void 0;
/**
 * API error response body
 */
class JSONAPIErrorItem {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return JSONAPIErrorItem.attributeTypeMap;
    }
}
exports.JSONAPIErrorItem = JSONAPIErrorItem;
/**
 * @ignore
 */
JSONAPIErrorItem.attributeTypeMap = {
    detail: {
        baseName: "detail",
        type: "string",
    },
    meta: {
        baseName: "meta",
        type: "{ [key: string]: any; }",
    },
    source: {
        baseName: "source",
        type: "JSONAPIErrorItemSource",
    },
    status: {
        baseName: "status",
        type: "string",
    },
    title: {
        baseName: "title",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=JSONAPIErrorItem.js.map

/***/ }),

/***/ 15599:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSONAPIErrorItemSource = void 0;
/**
 * References to the source of the error.
 */
class JSONAPIErrorItemSource {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return JSONAPIErrorItemSource.attributeTypeMap;
    }
}
exports.JSONAPIErrorItemSource = JSONAPIErrorItemSource;
/**
 * @ignore
 */
JSONAPIErrorItemSource.attributeTypeMap = {
    header: {
        baseName: "header",
        type: "string",
    },
    parameter: {
        baseName: "parameter",
        type: "string",
    },
    pointer: {
        baseName: "pointer",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=JSONAPIErrorItemSource.js.map

/***/ }),

/***/ 71178:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.JSONAPIErrorResponse = void 0;
/**
 * API error response.
 */
class JSONAPIErrorResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return JSONAPIErrorResponse.attributeTypeMap;
    }
}
exports.JSONAPIErrorResponse = JSONAPIErrorResponse;
/**
 * @ignore
 */
JSONAPIErrorResponse.attributeTypeMap = {
    errors: {
        baseName: "errors",
        type: "Array<JSONAPIErrorItem>",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=JSONAPIErrorResponse.js.map

/***/ }),

/***/ 44405:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Metric = void 0;
/**
 * Object for a single metric.
 */
class Metric {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return Metric.attributeTypeMap;
    }
}
exports.Metric = Metric;
/**
 * @ignore
 */
Metric.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    relationships: {
        baseName: "relationships",
        type: "MetricRelationships",
    },
    type: {
        baseName: "type",
        type: "MetricType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=Metric.js.map

/***/ }),

/***/ 51363:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAllTags = void 0;
/**
 * Object for a single metric's indexed and ingested tags.
 */
class MetricAllTags {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAllTags.attributeTypeMap;
    }
}
exports.MetricAllTags = MetricAllTags;
/**
 * @ignore
 */
MetricAllTags.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricAllTagsAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAllTags.js.map

/***/ }),

/***/ 39206:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAllTagsAttributes = void 0;
/**
 * Object containing the definition of a metric's indexed and ingested tags.
 */
class MetricAllTagsAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAllTagsAttributes.attributeTypeMap;
    }
}
exports.MetricAllTagsAttributes = MetricAllTagsAttributes;
/**
 * @ignore
 */
MetricAllTagsAttributes.attributeTypeMap = {
    ingestedTags: {
        baseName: "ingested_tags",
        type: "Array<string>",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAllTagsAttributes.js.map

/***/ }),

/***/ 41104:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAllTagsResponse = void 0;
/**
 * Response object that includes a single metric's indexed and ingested tags.
 */
class MetricAllTagsResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAllTagsResponse.attributeTypeMap;
    }
}
exports.MetricAllTagsResponse = MetricAllTagsResponse;
/**
 * @ignore
 */
MetricAllTagsResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricAllTags",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAllTagsResponse.js.map

/***/ }),

/***/ 48600:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetAttributes = void 0;
/**
 * Assets related to the object, including title, url, and tags.
 */
class MetricAssetAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetAttributes.attributeTypeMap;
    }
}
exports.MetricAssetAttributes = MetricAssetAttributes;
/**
 * @ignore
 */
MetricAssetAttributes.attributeTypeMap = {
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    title: {
        baseName: "title",
        type: "string",
    },
    url: {
        baseName: "url",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetAttributes.js.map

/***/ }),

/***/ 14427:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetDashboardRelationship = void 0;
/**
 * An object of type `dashboard` that can be referenced in the `included` data.
 */
class MetricAssetDashboardRelationship {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetDashboardRelationship.attributeTypeMap;
    }
}
exports.MetricAssetDashboardRelationship = MetricAssetDashboardRelationship;
/**
 * @ignore
 */
MetricAssetDashboardRelationship.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricDashboardType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetDashboardRelationship.js.map

/***/ }),

/***/ 82286:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetDashboardRelationships = void 0;
/**
 * An object containing the list of dashboards that can be referenced in the `included` data.
 */
class MetricAssetDashboardRelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetDashboardRelationships.attributeTypeMap;
    }
}
exports.MetricAssetDashboardRelationships = MetricAssetDashboardRelationships;
/**
 * @ignore
 */
MetricAssetDashboardRelationships.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricAssetDashboardRelationship>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetDashboardRelationships.js.map

/***/ }),

/***/ 51585:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetMonitorRelationship = void 0;
/**
 * An object of type `monitor` that can be referenced in the `included` data.
 */
class MetricAssetMonitorRelationship {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetMonitorRelationship.attributeTypeMap;
    }
}
exports.MetricAssetMonitorRelationship = MetricAssetMonitorRelationship;
/**
 * @ignore
 */
MetricAssetMonitorRelationship.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricMonitorType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetMonitorRelationship.js.map

/***/ }),

/***/ 82068:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetMonitorRelationships = void 0;
/**
 * A object containing the list of monitors that can be referenced in the `included` data.
 */
class MetricAssetMonitorRelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetMonitorRelationships.attributeTypeMap;
    }
}
exports.MetricAssetMonitorRelationships = MetricAssetMonitorRelationships;
/**
 * @ignore
 */
MetricAssetMonitorRelationships.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricAssetMonitorRelationship>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetMonitorRelationships.js.map

/***/ }),

/***/ 24046:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetNotebookRelationship = void 0;
/**
 * An object of type `notebook` that can be referenced in the `included` data.
 */
class MetricAssetNotebookRelationship {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetNotebookRelationship.attributeTypeMap;
    }
}
exports.MetricAssetNotebookRelationship = MetricAssetNotebookRelationship;
/**
 * @ignore
 */
MetricAssetNotebookRelationship.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricNotebookType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetNotebookRelationship.js.map

/***/ }),

/***/ 19909:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetNotebookRelationships = void 0;
/**
 * An object containing the list of notebooks that can be referenced in the `included` data.
 */
class MetricAssetNotebookRelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetNotebookRelationships.attributeTypeMap;
    }
}
exports.MetricAssetNotebookRelationships = MetricAssetNotebookRelationships;
/**
 * @ignore
 */
MetricAssetNotebookRelationships.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricAssetNotebookRelationship>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetNotebookRelationships.js.map

/***/ }),

/***/ 40026:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetResponseData = void 0;
/**
 * Metric assets response data.
 */
class MetricAssetResponseData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetResponseData.attributeTypeMap;
    }
}
exports.MetricAssetResponseData = MetricAssetResponseData;
/**
 * @ignore
 */
MetricAssetResponseData.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    relationships: {
        baseName: "relationships",
        type: "MetricAssetResponseRelationships",
    },
    type: {
        baseName: "type",
        type: "MetricType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetResponseData.js.map

/***/ }),

/***/ 5547:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetResponseRelationships = void 0;
/**
 * Relationships to assets related to the metric.
 */
class MetricAssetResponseRelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetResponseRelationships.attributeTypeMap;
    }
}
exports.MetricAssetResponseRelationships = MetricAssetResponseRelationships;
/**
 * @ignore
 */
MetricAssetResponseRelationships.attributeTypeMap = {
    dashboards: {
        baseName: "dashboards",
        type: "MetricAssetDashboardRelationships",
    },
    monitors: {
        baseName: "monitors",
        type: "MetricAssetMonitorRelationships",
    },
    notebooks: {
        baseName: "notebooks",
        type: "MetricAssetNotebookRelationships",
    },
    slos: {
        baseName: "slos",
        type: "MetricAssetSLORelationships",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetResponseRelationships.js.map

/***/ }),

/***/ 5919:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetSLORelationship = void 0;
/**
 * An object of type `slos` that can be referenced in the `included` data.
 */
class MetricAssetSLORelationship {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetSLORelationship.attributeTypeMap;
    }
}
exports.MetricAssetSLORelationship = MetricAssetSLORelationship;
/**
 * @ignore
 */
MetricAssetSLORelationship.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricSLOType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetSLORelationship.js.map

/***/ }),

/***/ 23738:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetSLORelationships = void 0;
/**
 * An object containing a list of SLOs that can be referenced in the `included` data.
 */
class MetricAssetSLORelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetSLORelationships.attributeTypeMap;
    }
}
exports.MetricAssetSLORelationships = MetricAssetSLORelationships;
/**
 * @ignore
 */
MetricAssetSLORelationships.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricAssetSLORelationship>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetSLORelationships.js.map

/***/ }),

/***/ 79859:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricAssetsResponse = void 0;
/**
 * Response object that includes related dashboards, monitors, notebooks, and SLOs.
 */
class MetricAssetsResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricAssetsResponse.attributeTypeMap;
    }
}
exports.MetricAssetsResponse = MetricAssetsResponse;
/**
 * @ignore
 */
MetricAssetsResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricAssetResponseData",
    },
    included: {
        baseName: "included",
        type: "Array<MetricAssetResponseIncluded>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricAssetsResponse.js.map

/***/ }),

/***/ 63659:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigCreate = void 0;
/**
 * Request object to bulk configure tags for metrics matching the given prefix.
 */
class MetricBulkTagConfigCreate {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigCreate.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigCreate = MetricBulkTagConfigCreate;
/**
 * @ignore
 */
MetricBulkTagConfigCreate.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricBulkTagConfigCreateAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricBulkConfigureTagsType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigCreate.js.map

/***/ }),

/***/ 8414:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigCreateAttributes = void 0;
/**
 * Optional parameters for bulk creating metric tag configurations.
 */
class MetricBulkTagConfigCreateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigCreateAttributes.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigCreateAttributes = MetricBulkTagConfigCreateAttributes;
/**
 * @ignore
 */
MetricBulkTagConfigCreateAttributes.attributeTypeMap = {
    emails: {
        baseName: "emails",
        type: "Array<string>",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    includeActivelyQueriedTagsWindow: {
        baseName: "include_actively_queried_tags_window",
        type: "number",
        format: "double",
    },
    overrideExistingConfigurations: {
        baseName: "override_existing_configurations",
        type: "boolean",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigCreateAttributes.js.map

/***/ }),

/***/ 22902:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigCreateRequest = void 0;
/**
 * Wrapper object for a single bulk tag configuration request.
 */
class MetricBulkTagConfigCreateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigCreateRequest.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigCreateRequest = MetricBulkTagConfigCreateRequest;
/**
 * @ignore
 */
MetricBulkTagConfigCreateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricBulkTagConfigCreate",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigCreateRequest.js.map

/***/ }),

/***/ 17912:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigDelete = void 0;
/**
 * Request object to bulk delete all tag configurations for metrics matching the given prefix.
 */
class MetricBulkTagConfigDelete {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigDelete.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigDelete = MetricBulkTagConfigDelete;
/**
 * @ignore
 */
MetricBulkTagConfigDelete.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricBulkTagConfigDeleteAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricBulkConfigureTagsType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigDelete.js.map

/***/ }),

/***/ 81425:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigDeleteAttributes = void 0;
/**
 * Optional parameters for bulk deleting metric tag configurations.
 */
class MetricBulkTagConfigDeleteAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigDeleteAttributes.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigDeleteAttributes = MetricBulkTagConfigDeleteAttributes;
/**
 * @ignore
 */
MetricBulkTagConfigDeleteAttributes.attributeTypeMap = {
    emails: {
        baseName: "emails",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigDeleteAttributes.js.map

/***/ }),

/***/ 96651:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigDeleteRequest = void 0;
/**
 * Wrapper object for a single bulk tag deletion request.
 */
class MetricBulkTagConfigDeleteRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigDeleteRequest.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigDeleteRequest = MetricBulkTagConfigDeleteRequest;
/**
 * @ignore
 */
MetricBulkTagConfigDeleteRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricBulkTagConfigDelete",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigDeleteRequest.js.map

/***/ }),

/***/ 48036:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigResponse = void 0;
/**
 * Wrapper for a single bulk tag configuration status response.
 */
class MetricBulkTagConfigResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigResponse.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigResponse = MetricBulkTagConfigResponse;
/**
 * @ignore
 */
MetricBulkTagConfigResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricBulkTagConfigStatus",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigResponse.js.map

/***/ }),

/***/ 58021:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigStatus = void 0;
/**
 * The status of a request to bulk configure metric tags.
 * It contains the fields from the original request for reference.
 */
class MetricBulkTagConfigStatus {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigStatus.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigStatus = MetricBulkTagConfigStatus;
/**
 * @ignore
 */
MetricBulkTagConfigStatus.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricBulkTagConfigStatusAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricBulkConfigureTagsType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigStatus.js.map

/***/ }),

/***/ 19340:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricBulkTagConfigStatusAttributes = void 0;
/**
 * Optional attributes for the status of a bulk tag configuration request.
 */
class MetricBulkTagConfigStatusAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricBulkTagConfigStatusAttributes.attributeTypeMap;
    }
}
exports.MetricBulkTagConfigStatusAttributes = MetricBulkTagConfigStatusAttributes;
/**
 * @ignore
 */
MetricBulkTagConfigStatusAttributes.attributeTypeMap = {
    emails: {
        baseName: "emails",
        type: "Array<string>",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    status: {
        baseName: "status",
        type: "string",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricBulkTagConfigStatusAttributes.js.map

/***/ }),

/***/ 70850:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricCustomAggregation = void 0;
/**
 * A time and space aggregation combination for use in query.
 */
class MetricCustomAggregation {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricCustomAggregation.attributeTypeMap;
    }
}
exports.MetricCustomAggregation = MetricCustomAggregation;
/**
 * @ignore
 */
MetricCustomAggregation.attributeTypeMap = {
    space: {
        baseName: "space",
        type: "MetricCustomSpaceAggregation",
        required: true,
    },
    time: {
        baseName: "time",
        type: "MetricCustomTimeAggregation",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricCustomAggregation.js.map

/***/ }),

/***/ 86921:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricDashboardAsset = void 0;
/**
 * A dashboard object with title and popularity.
 */
class MetricDashboardAsset {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricDashboardAsset.attributeTypeMap;
    }
}
exports.MetricDashboardAsset = MetricDashboardAsset;
/**
 * @ignore
 */
MetricDashboardAsset.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricDashboardAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricDashboardType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricDashboardAsset.js.map

/***/ }),

/***/ 16124:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricDashboardAttributes = void 0;
/**
 * Attributes related to the dashboard, including title, popularity, and url.
 */
class MetricDashboardAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricDashboardAttributes.attributeTypeMap;
    }
}
exports.MetricDashboardAttributes = MetricDashboardAttributes;
/**
 * @ignore
 */
MetricDashboardAttributes.attributeTypeMap = {
    popularity: {
        baseName: "popularity",
        type: "number",
        format: "double",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    title: {
        baseName: "title",
        type: "string",
    },
    url: {
        baseName: "url",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricDashboardAttributes.js.map

/***/ }),

/***/ 82879:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricDistinctVolume = void 0;
/**
 * Object for a single metric's distinct volume.
 */
class MetricDistinctVolume {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricDistinctVolume.attributeTypeMap;
    }
}
exports.MetricDistinctVolume = MetricDistinctVolume;
/**
 * @ignore
 */
MetricDistinctVolume.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricDistinctVolumeAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricDistinctVolumeType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricDistinctVolume.js.map

/***/ }),

/***/ 698:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricDistinctVolumeAttributes = void 0;
/**
 * Object containing the definition of a metric's distinct volume.
 */
class MetricDistinctVolumeAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricDistinctVolumeAttributes.attributeTypeMap;
    }
}
exports.MetricDistinctVolumeAttributes = MetricDistinctVolumeAttributes;
/**
 * @ignore
 */
MetricDistinctVolumeAttributes.attributeTypeMap = {
    distinctVolume: {
        baseName: "distinct_volume",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricDistinctVolumeAttributes.js.map

/***/ }),

/***/ 48843:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricEstimate = void 0;
/**
 * Object for a metric cardinality estimate.
 */
class MetricEstimate {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricEstimate.attributeTypeMap;
    }
}
exports.MetricEstimate = MetricEstimate;
/**
 * @ignore
 */
MetricEstimate.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricEstimateAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricEstimateResourceType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricEstimate.js.map

/***/ }),

/***/ 84894:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricEstimateAttributes = void 0;
/**
 * Object containing the definition of a metric estimate attribute.
 */
class MetricEstimateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricEstimateAttributes.attributeTypeMap;
    }
}
exports.MetricEstimateAttributes = MetricEstimateAttributes;
/**
 * @ignore
 */
MetricEstimateAttributes.attributeTypeMap = {
    estimateType: {
        baseName: "estimate_type",
        type: "MetricEstimateType",
    },
    estimatedAt: {
        baseName: "estimated_at",
        type: "Date",
        format: "date-time",
    },
    estimatedOutputSeries: {
        baseName: "estimated_output_series",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricEstimateAttributes.js.map

/***/ }),

/***/ 59576:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricEstimateResponse = void 0;
/**
 * Response object that includes metric cardinality estimates.
 */
class MetricEstimateResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricEstimateResponse.attributeTypeMap;
    }
}
exports.MetricEstimateResponse = MetricEstimateResponse;
/**
 * @ignore
 */
MetricEstimateResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricEstimate",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricEstimateResponse.js.map

/***/ }),

/***/ 61809:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricIngestedIndexedVolume = void 0;
/**
 * Object for a single metric's ingested and indexed volume.
 */
class MetricIngestedIndexedVolume {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricIngestedIndexedVolume.attributeTypeMap;
    }
}
exports.MetricIngestedIndexedVolume = MetricIngestedIndexedVolume;
/**
 * @ignore
 */
MetricIngestedIndexedVolume.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricIngestedIndexedVolumeAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricIngestedIndexedVolumeType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricIngestedIndexedVolume.js.map

/***/ }),

/***/ 16688:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricIngestedIndexedVolumeAttributes = void 0;
/**
 * Object containing the definition of a metric's ingested and indexed volume.
 */
class MetricIngestedIndexedVolumeAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricIngestedIndexedVolumeAttributes.attributeTypeMap;
    }
}
exports.MetricIngestedIndexedVolumeAttributes = MetricIngestedIndexedVolumeAttributes;
/**
 * @ignore
 */
MetricIngestedIndexedVolumeAttributes.attributeTypeMap = {
    indexedVolume: {
        baseName: "indexed_volume",
        type: "number",
        format: "int64",
    },
    ingestedVolume: {
        baseName: "ingested_volume",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricIngestedIndexedVolumeAttributes.js.map

/***/ }),

/***/ 11923:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricMetaPage = void 0;
/**
 * Paging attributes. Only present if pagination query parameters were provided.
 */
class MetricMetaPage {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricMetaPage.attributeTypeMap;
    }
}
exports.MetricMetaPage = MetricMetaPage;
/**
 * @ignore
 */
MetricMetaPage.attributeTypeMap = {
    cursor: {
        baseName: "cursor",
        type: "string",
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int32",
    },
    nextCursor: {
        baseName: "next_cursor",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricMetaPageType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricMetaPage.js.map

/***/ }),

/***/ 95660:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricMetadata = void 0;
/**
 * Metadata for the metric.
 */
class MetricMetadata {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricMetadata.attributeTypeMap;
    }
}
exports.MetricMetadata = MetricMetadata;
/**
 * @ignore
 */
MetricMetadata.attributeTypeMap = {
    origin: {
        baseName: "origin",
        type: "MetricOrigin",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricMetadata.js.map

/***/ }),

/***/ 29451:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricMonitorAsset = void 0;
/**
 * A monitor object with title.
 */
class MetricMonitorAsset {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricMonitorAsset.attributeTypeMap;
    }
}
exports.MetricMonitorAsset = MetricMonitorAsset;
/**
 * @ignore
 */
MetricMonitorAsset.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricAssetAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricMonitorType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricMonitorAsset.js.map

/***/ }),

/***/ 35470:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricNotebookAsset = void 0;
/**
 * A notebook object with title.
 */
class MetricNotebookAsset {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricNotebookAsset.attributeTypeMap;
    }
}
exports.MetricNotebookAsset = MetricNotebookAsset;
/**
 * @ignore
 */
MetricNotebookAsset.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricAssetAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricNotebookType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricNotebookAsset.js.map

/***/ }),

/***/ 15651:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricOrigin = void 0;
/**
 * Metric origin information.
 */
class MetricOrigin {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricOrigin.attributeTypeMap;
    }
}
exports.MetricOrigin = MetricOrigin;
/**
 * @ignore
 */
MetricOrigin.attributeTypeMap = {
    metricType: {
        baseName: "metric_type",
        type: "number",
        format: "int32",
    },
    product: {
        baseName: "product",
        type: "number",
        format: "int32",
    },
    service: {
        baseName: "service",
        type: "number",
        format: "int32",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricOrigin.js.map

/***/ }),

/***/ 18188:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricPaginationMeta = void 0;
/**
 * Response metadata object.
 */
class MetricPaginationMeta {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricPaginationMeta.attributeTypeMap;
    }
}
exports.MetricPaginationMeta = MetricPaginationMeta;
/**
 * @ignore
 */
MetricPaginationMeta.attributeTypeMap = {
    pagination: {
        baseName: "pagination",
        type: "MetricMetaPage",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricPaginationMeta.js.map

/***/ }),

/***/ 27207:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricPayload = void 0;
/**
 * The metrics' payload.
 */
class MetricPayload {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricPayload.attributeTypeMap;
    }
}
exports.MetricPayload = MetricPayload;
/**
 * @ignore
 */
MetricPayload.attributeTypeMap = {
    series: {
        baseName: "series",
        type: "Array<MetricSeries>",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricPayload.js.map

/***/ }),

/***/ 26379:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricPoint = void 0;
/**
 * A point object is of the form `{POSIX_timestamp, numeric_value}`.
 */
class MetricPoint {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricPoint.attributeTypeMap;
    }
}
exports.MetricPoint = MetricPoint;
/**
 * @ignore
 */
MetricPoint.attributeTypeMap = {
    timestamp: {
        baseName: "timestamp",
        type: "number",
        format: "int64",
    },
    value: {
        baseName: "value",
        type: "number",
        format: "double",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricPoint.js.map

/***/ }),

/***/ 2682:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricRelationships = void 0;
/**
 * Relationships for a metric.
 */
class MetricRelationships {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricRelationships.attributeTypeMap;
    }
}
exports.MetricRelationships = MetricRelationships;
/**
 * @ignore
 */
MetricRelationships.attributeTypeMap = {
    metricVolumes: {
        baseName: "metric_volumes",
        type: "MetricVolumesRelationship",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricRelationships.js.map

/***/ }),

/***/ 86973:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricResource = void 0;
/**
 * Metric resource.
 */
class MetricResource {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricResource.attributeTypeMap;
    }
}
exports.MetricResource = MetricResource;
/**
 * @ignore
 */
MetricResource.attributeTypeMap = {
    name: {
        baseName: "name",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricResource.js.map

/***/ }),

/***/ 79445:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricSLOAsset = void 0;
/**
 * A SLO object with title.
 */
class MetricSLOAsset {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricSLOAsset.attributeTypeMap;
    }
}
exports.MetricSLOAsset = MetricSLOAsset;
/**
 * @ignore
 */
MetricSLOAsset.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricAssetAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricSLOType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricSLOAsset.js.map

/***/ }),

/***/ 47824:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricSeries = void 0;
/**
 * A metric to submit to Datadog.
 * See [Datadog metrics](https://docs.datadoghq.com/developers/metrics/#custom-metrics-properties).
 */
class MetricSeries {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricSeries.attributeTypeMap;
    }
}
exports.MetricSeries = MetricSeries;
/**
 * @ignore
 */
MetricSeries.attributeTypeMap = {
    interval: {
        baseName: "interval",
        type: "number",
        format: "int64",
    },
    metadata: {
        baseName: "metadata",
        type: "MetricMetadata",
    },
    metric: {
        baseName: "metric",
        type: "string",
        required: true,
    },
    points: {
        baseName: "points",
        type: "Array<MetricPoint>",
        required: true,
    },
    resources: {
        baseName: "resources",
        type: "Array<MetricResource>",
    },
    sourceTypeName: {
        baseName: "source_type_name",
        type: "string",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    type: {
        baseName: "type",
        type: "MetricIntakeType",
    },
    unit: {
        baseName: "unit",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricSeries.js.map

/***/ }),

/***/ 2085:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricSuggestedTagsAndAggregations = void 0;
/**
 * Object for a single metric's actively queried tags and aggregations.
 */
class MetricSuggestedTagsAndAggregations {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricSuggestedTagsAndAggregations.attributeTypeMap;
    }
}
exports.MetricSuggestedTagsAndAggregations = MetricSuggestedTagsAndAggregations;
/**
 * @ignore
 */
MetricSuggestedTagsAndAggregations.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricSuggestedTagsAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricActiveConfigurationType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricSuggestedTagsAndAggregations.js.map

/***/ }),

/***/ 57846:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricSuggestedTagsAndAggregationsResponse = void 0;
/**
 * Response object that includes a single metric's actively queried tags and aggregations.
 */
class MetricSuggestedTagsAndAggregationsResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricSuggestedTagsAndAggregationsResponse.attributeTypeMap;
    }
}
exports.MetricSuggestedTagsAndAggregationsResponse = MetricSuggestedTagsAndAggregationsResponse;
/**
 * @ignore
 */
MetricSuggestedTagsAndAggregationsResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricSuggestedTagsAndAggregations",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricSuggestedTagsAndAggregationsResponse.js.map

/***/ }),

/***/ 51230:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricSuggestedTagsAttributes = void 0;
/**
 * Object containing the definition of a metric's actively queried tags and aggregations.
 */
class MetricSuggestedTagsAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricSuggestedTagsAttributes.attributeTypeMap;
    }
}
exports.MetricSuggestedTagsAttributes = MetricSuggestedTagsAttributes;
/**
 * @ignore
 */
MetricSuggestedTagsAttributes.attributeTypeMap = {
    activeAggregations: {
        baseName: "active_aggregations",
        type: "Array<MetricCustomAggregation>",
    },
    activeTags: {
        baseName: "active_tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricSuggestedTagsAttributes.js.map

/***/ }),

/***/ 20092:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagCardinalitiesMeta = void 0;
/**
 * Response metadata object.
 */
class MetricTagCardinalitiesMeta {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagCardinalitiesMeta.attributeTypeMap;
    }
}
exports.MetricTagCardinalitiesMeta = MetricTagCardinalitiesMeta;
/**
 * @ignore
 */
MetricTagCardinalitiesMeta.attributeTypeMap = {
    metricName: {
        baseName: "metric_name",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagCardinalitiesMeta.js.map

/***/ }),

/***/ 54318:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagCardinalitiesResponse = void 0;
/**
 * Response object that includes an array of objects representing the cardinality details of a metric's tags.
 */
class MetricTagCardinalitiesResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagCardinalitiesResponse.attributeTypeMap;
    }
}
exports.MetricTagCardinalitiesResponse = MetricTagCardinalitiesResponse;
/**
 * @ignore
 */
MetricTagCardinalitiesResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricTagCardinality>",
    },
    meta: {
        baseName: "meta",
        type: "MetricTagCardinalitiesMeta",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagCardinalitiesResponse.js.map

/***/ }),

/***/ 80117:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagCardinality = void 0;
/**
 * Object containing metadata and attributes related to a specific tag key associated with the metric.
 */
class MetricTagCardinality {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagCardinality.attributeTypeMap;
    }
}
exports.MetricTagCardinality = MetricTagCardinality;
/**
 * @ignore
 */
MetricTagCardinality.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricTagCardinalityAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagCardinality.js.map

/***/ }),

/***/ 42364:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagCardinalityAttributes = void 0;
/**
 * An object containing properties related to the tag key
 */
class MetricTagCardinalityAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagCardinalityAttributes.attributeTypeMap;
    }
}
exports.MetricTagCardinalityAttributes = MetricTagCardinalityAttributes;
/**
 * @ignore
 */
MetricTagCardinalityAttributes.attributeTypeMap = {
    cardinalityDelta: {
        baseName: "cardinality_delta",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagCardinalityAttributes.js.map

/***/ }),

/***/ 77031:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfiguration = void 0;
/**
 * Object for a single metric tag configuration.
 */
class MetricTagConfiguration {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfiguration.attributeTypeMap;
    }
}
exports.MetricTagConfiguration = MetricTagConfiguration;
/**
 * @ignore
 */
MetricTagConfiguration.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricTagConfigurationAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    relationships: {
        baseName: "relationships",
        type: "MetricRelationships",
    },
    type: {
        baseName: "type",
        type: "MetricTagConfigurationType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfiguration.js.map

/***/ }),

/***/ 47378:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationAttributes = void 0;
/**
 * Object containing the definition of a metric tag configuration attributes.
 */
class MetricTagConfigurationAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationAttributes.attributeTypeMap;
    }
}
exports.MetricTagConfigurationAttributes = MetricTagConfigurationAttributes;
/**
 * @ignore
 */
MetricTagConfigurationAttributes.attributeTypeMap = {
    aggregations: {
        baseName: "aggregations",
        type: "Array<MetricCustomAggregation>",
    },
    createdAt: {
        baseName: "created_at",
        type: "Date",
        format: "date-time",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    includePercentiles: {
        baseName: "include_percentiles",
        type: "boolean",
    },
    metricType: {
        baseName: "metric_type",
        type: "MetricTagConfigurationMetricTypes",
    },
    modifiedAt: {
        baseName: "modified_at",
        type: "Date",
        format: "date-time",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationAttributes.js.map

/***/ }),

/***/ 25550:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationCreateAttributes = void 0;
/**
 * Object containing the definition of a metric tag configuration to be created.
 */
class MetricTagConfigurationCreateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationCreateAttributes.attributeTypeMap;
    }
}
exports.MetricTagConfigurationCreateAttributes = MetricTagConfigurationCreateAttributes;
/**
 * @ignore
 */
MetricTagConfigurationCreateAttributes.attributeTypeMap = {
    aggregations: {
        baseName: "aggregations",
        type: "Array<MetricCustomAggregation>",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    includePercentiles: {
        baseName: "include_percentiles",
        type: "boolean",
    },
    metricType: {
        baseName: "metric_type",
        type: "MetricTagConfigurationMetricTypes",
        required: true,
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationCreateAttributes.js.map

/***/ }),

/***/ 24163:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationCreateData = void 0;
/**
 * Object for a single metric to be configure tags on.
 */
class MetricTagConfigurationCreateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationCreateData.attributeTypeMap;
    }
}
exports.MetricTagConfigurationCreateData = MetricTagConfigurationCreateData;
/**
 * @ignore
 */
MetricTagConfigurationCreateData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricTagConfigurationCreateAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricTagConfigurationType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationCreateData.js.map

/***/ }),

/***/ 4294:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationCreateRequest = void 0;
/**
 * Request object that includes the metric that you would like to configure tags for.
 */
class MetricTagConfigurationCreateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationCreateRequest.attributeTypeMap;
    }
}
exports.MetricTagConfigurationCreateRequest = MetricTagConfigurationCreateRequest;
/**
 * @ignore
 */
MetricTagConfigurationCreateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricTagConfigurationCreateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationCreateRequest.js.map

/***/ }),

/***/ 81876:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationResponse = void 0;
/**
 * Response object which includes a single metric's tag configuration.
 */
class MetricTagConfigurationResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationResponse.attributeTypeMap;
    }
}
exports.MetricTagConfigurationResponse = MetricTagConfigurationResponse;
/**
 * @ignore
 */
MetricTagConfigurationResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricTagConfiguration",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationResponse.js.map

/***/ }),

/***/ 41015:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationUpdateAttributes = void 0;
/**
 * Object containing the definition of a metric tag configuration to be updated.
 */
class MetricTagConfigurationUpdateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationUpdateAttributes.attributeTypeMap;
    }
}
exports.MetricTagConfigurationUpdateAttributes = MetricTagConfigurationUpdateAttributes;
/**
 * @ignore
 */
MetricTagConfigurationUpdateAttributes.attributeTypeMap = {
    aggregations: {
        baseName: "aggregations",
        type: "Array<MetricCustomAggregation>",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    includePercentiles: {
        baseName: "include_percentiles",
        type: "boolean",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationUpdateAttributes.js.map

/***/ }),

/***/ 13954:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationUpdateData = void 0;
/**
 * Object for a single tag configuration to be edited.
 */
class MetricTagConfigurationUpdateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationUpdateData.attributeTypeMap;
    }
}
exports.MetricTagConfigurationUpdateData = MetricTagConfigurationUpdateData;
/**
 * @ignore
 */
MetricTagConfigurationUpdateData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "MetricTagConfigurationUpdateAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
        required: true,
    },
    type: {
        baseName: "type",
        type: "MetricTagConfigurationType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationUpdateData.js.map

/***/ }),

/***/ 27249:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricTagConfigurationUpdateRequest = void 0;
/**
 * Request object that includes the metric that you would like to edit the tag configuration on.
 */
class MetricTagConfigurationUpdateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricTagConfigurationUpdateRequest.attributeTypeMap;
    }
}
exports.MetricTagConfigurationUpdateRequest = MetricTagConfigurationUpdateRequest;
/**
 * @ignore
 */
MetricTagConfigurationUpdateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricTagConfigurationUpdateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricTagConfigurationUpdateRequest.js.map

/***/ }),

/***/ 26992:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricVolumesRelationship = void 0;
/**
 * Relationship to a metric volume included in the response.
 */
class MetricVolumesRelationship {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricVolumesRelationship.attributeTypeMap;
    }
}
exports.MetricVolumesRelationship = MetricVolumesRelationship;
/**
 * @ignore
 */
MetricVolumesRelationship.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricVolumesRelationshipData",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricVolumesRelationship.js.map

/***/ }),

/***/ 9112:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricVolumesRelationshipData = void 0;
/**
 * Relationship data for a metric volume.
 */
class MetricVolumesRelationshipData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricVolumesRelationshipData.attributeTypeMap;
    }
}
exports.MetricVolumesRelationshipData = MetricVolumesRelationshipData;
/**
 * @ignore
 */
MetricVolumesRelationshipData.attributeTypeMap = {
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "MetricIngestedIndexedVolumeType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricVolumesRelationshipData.js.map

/***/ }),

/***/ 32033:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricVolumesResponse = void 0;
/**
 * Response object which includes a single metric's volume.
 */
class MetricVolumesResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricVolumesResponse.attributeTypeMap;
    }
}
exports.MetricVolumesResponse = MetricVolumesResponse;
/**
 * @ignore
 */
MetricVolumesResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "MetricVolumes",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricVolumesResponse.js.map

/***/ }),

/***/ 41455:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricsAndMetricTagConfigurationsResponse = void 0;
/**
 * Response object that includes metrics and metric tag configurations.
 */
class MetricsAndMetricTagConfigurationsResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricsAndMetricTagConfigurationsResponse.attributeTypeMap;
    }
}
exports.MetricsAndMetricTagConfigurationsResponse = MetricsAndMetricTagConfigurationsResponse;
/**
 * @ignore
 */
MetricsAndMetricTagConfigurationsResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<MetricsAndMetricTagConfigurations>",
    },
    included: {
        baseName: "included",
        type: "Array<MetricIngestedIndexedVolume>",
    },
    links: {
        baseName: "links",
        type: "MetricsListResponseLinks",
    },
    meta: {
        baseName: "meta",
        type: "MetricPaginationMeta",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricsAndMetricTagConfigurationsResponse.js.map

/***/ }),

/***/ 6154:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricsListResponseLinks = void 0;
/**
 * Pagination links. Only present if pagination query parameters were provided.
 */
class MetricsListResponseLinks {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricsListResponseLinks.attributeTypeMap;
    }
}
exports.MetricsListResponseLinks = MetricsListResponseLinks;
/**
 * @ignore
 */
MetricsListResponseLinks.attributeTypeMap = {
    first: {
        baseName: "first",
        type: "string",
    },
    last: {
        baseName: "last",
        type: "string",
    },
    next: {
        baseName: "next",
        type: "string",
    },
    prev: {
        baseName: "prev",
        type: "string",
    },
    self: {
        baseName: "self",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricsListResponseLinks.js.map

/***/ }),

/***/ 89230:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricsScalarQuery = void 0;
/**
 * A query against Datadog custom metrics or Cloud Cost data sources.
 */
class MetricsScalarQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricsScalarQuery.attributeTypeMap;
    }
}
exports.MetricsScalarQuery = MetricsScalarQuery;
/**
 * @ignore
 */
MetricsScalarQuery.attributeTypeMap = {
    aggregator: {
        baseName: "aggregator",
        type: "MetricsAggregator",
        required: true,
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "MetricsDataSource",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
    },
    query: {
        baseName: "query",
        type: "string",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricsScalarQuery.js.map

/***/ }),

/***/ 78930:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MetricsTimeseriesQuery = void 0;
/**
 * A query against Datadog custom metrics or Cloud Cost data sources.
 */
class MetricsTimeseriesQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return MetricsTimeseriesQuery.attributeTypeMap;
    }
}
exports.MetricsTimeseriesQuery = MetricsTimeseriesQuery;
/**
 * @ignore
 */
MetricsTimeseriesQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "MetricsDataSource",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
    },
    query: {
        baseName: "query",
        type: "string",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=MetricsTimeseriesQuery.js.map

/***/ }),

/***/ 63514:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ObjectSerializer = void 0;
const APIErrorResponse_1 = __webpack_require__(2544);
const ApmDependencyStatsQuery_1 = __webpack_require__(30629);
const ApmMetricsQuery_1 = __webpack_require__(62138);
const ApmResourceStatsQuery_1 = __webpack_require__(2608);
const ContainerScalarQuery_1 = __webpack_require__(99992);
const ContainerTimeseriesQuery_1 = __webpack_require__(25276);
const DataScalarColumn_1 = __webpack_require__(56195);
const EventsCompute_1 = __webpack_require__(36371);
const EventsGroupBy_1 = __webpack_require__(99512);
const EventsGroupBySort_1 = __webpack_require__(25552);
const EventsScalarQuery_1 = __webpack_require__(65606);
const EventsSearch_1 = __webpack_require__(71992);
const EventsTimeseriesQuery_1 = __webpack_require__(48746);
const FormulaLimit_1 = __webpack_require__(56968);
const GroupScalarColumn_1 = __webpack_require__(12448);
const HistoricalMetricsConfigurationAttributes_1 = __webpack_require__(73453);
const HistoricalMetricsConfigurationCreateData_1 = __webpack_require__(56532);
const HistoricalMetricsConfigurationCreateRequest_1 = __webpack_require__(33127);
const HistoricalMetricsConfigurationData_1 = __webpack_require__(93380);
const HistoricalMetricsConfigurationResponse_1 = __webpack_require__(99811);
const IntakePayloadAccepted_1 = __webpack_require__(68034);
const JSONAPIErrorItem_1 = __webpack_require__(62662);
const JSONAPIErrorItemSource_1 = __webpack_require__(15599);
const JSONAPIErrorResponse_1 = __webpack_require__(71178);
const Metric_1 = __webpack_require__(44405);
const MetricAllTags_1 = __webpack_require__(51363);
const MetricAllTagsAttributes_1 = __webpack_require__(39206);
const MetricAllTagsResponse_1 = __webpack_require__(41104);
const MetricAssetAttributes_1 = __webpack_require__(48600);
const MetricAssetDashboardRelationship_1 = __webpack_require__(14427);
const MetricAssetDashboardRelationships_1 = __webpack_require__(82286);
const MetricAssetMonitorRelationship_1 = __webpack_require__(51585);
const MetricAssetMonitorRelationships_1 = __webpack_require__(82068);
const MetricAssetNotebookRelationship_1 = __webpack_require__(24046);
const MetricAssetNotebookRelationships_1 = __webpack_require__(19909);
const MetricAssetResponseData_1 = __webpack_require__(40026);
const MetricAssetResponseRelationships_1 = __webpack_require__(5547);
const MetricAssetSLORelationship_1 = __webpack_require__(5919);
const MetricAssetSLORelationships_1 = __webpack_require__(23738);
const MetricAssetsResponse_1 = __webpack_require__(79859);
const MetricBulkTagConfigCreate_1 = __webpack_require__(63659);
const MetricBulkTagConfigCreateAttributes_1 = __webpack_require__(8414);
const MetricBulkTagConfigCreateRequest_1 = __webpack_require__(22902);
const MetricBulkTagConfigDelete_1 = __webpack_require__(17912);
const MetricBulkTagConfigDeleteAttributes_1 = __webpack_require__(81425);
const MetricBulkTagConfigDeleteRequest_1 = __webpack_require__(96651);
const MetricBulkTagConfigResponse_1 = __webpack_require__(48036);
const MetricBulkTagConfigStatus_1 = __webpack_require__(58021);
const MetricBulkTagConfigStatusAttributes_1 = __webpack_require__(19340);
const MetricCustomAggregation_1 = __webpack_require__(70850);
const MetricDashboardAsset_1 = __webpack_require__(86921);
const MetricDashboardAttributes_1 = __webpack_require__(16124);
const MetricDistinctVolume_1 = __webpack_require__(82879);
const MetricDistinctVolumeAttributes_1 = __webpack_require__(698);
const MetricEstimate_1 = __webpack_require__(48843);
const MetricEstimateAttributes_1 = __webpack_require__(84894);
const MetricEstimateResponse_1 = __webpack_require__(59576);
const MetricIngestedIndexedVolume_1 = __webpack_require__(61809);
const MetricIngestedIndexedVolumeAttributes_1 = __webpack_require__(16688);
const MetricMetaPage_1 = __webpack_require__(11923);
const MetricMetadata_1 = __webpack_require__(95660);
const MetricMonitorAsset_1 = __webpack_require__(29451);
const MetricNotebookAsset_1 = __webpack_require__(35470);
const MetricOrigin_1 = __webpack_require__(15651);
const MetricPaginationMeta_1 = __webpack_require__(18188);
const MetricPayload_1 = __webpack_require__(27207);
const MetricPoint_1 = __webpack_require__(26379);
const MetricRelationships_1 = __webpack_require__(2682);
const MetricResource_1 = __webpack_require__(86973);
const MetricSLOAsset_1 = __webpack_require__(79445);
const MetricSeries_1 = __webpack_require__(47824);
const MetricSuggestedTagsAndAggregations_1 = __webpack_require__(2085);
const MetricSuggestedTagsAndAggregationsResponse_1 = __webpack_require__(57846);
const MetricSuggestedTagsAttributes_1 = __webpack_require__(51230);
const MetricTagCardinalitiesMeta_1 = __webpack_require__(20092);
const MetricTagCardinalitiesResponse_1 = __webpack_require__(54318);
const MetricTagCardinality_1 = __webpack_require__(80117);
const MetricTagCardinalityAttributes_1 = __webpack_require__(42364);
const MetricTagConfiguration_1 = __webpack_require__(77031);
const MetricTagConfigurationAttributes_1 = __webpack_require__(47378);
const MetricTagConfigurationCreateAttributes_1 = __webpack_require__(25550);
const MetricTagConfigurationCreateData_1 = __webpack_require__(24163);
const MetricTagConfigurationCreateRequest_1 = __webpack_require__(4294);
const MetricTagConfigurationResponse_1 = __webpack_require__(81876);
const MetricTagConfigurationUpdateAttributes_1 = __webpack_require__(41015);
const MetricTagConfigurationUpdateData_1 = __webpack_require__(13954);
const MetricTagConfigurationUpdateRequest_1 = __webpack_require__(27249);
const MetricVolumesRelationship_1 = __webpack_require__(26992);
const MetricVolumesRelationshipData_1 = __webpack_require__(9112);
const MetricVolumesResponse_1 = __webpack_require__(32033);
const MetricsAndMetricTagConfigurationsResponse_1 = __webpack_require__(41455);
const MetricsListResponseLinks_1 = __webpack_require__(6154);
const MetricsScalarQuery_1 = __webpack_require__(89230);
const MetricsTimeseriesQuery_1 = __webpack_require__(78930);
const ProcessScalarQuery_1 = __webpack_require__(42718);
const ProcessTimeseriesQuery_1 = __webpack_require__(40034);
const QueryFormula_1 = __webpack_require__(86675);
const ScalarFormulaQueryRequest_1 = __webpack_require__(9790);
const ScalarFormulaQueryResponse_1 = __webpack_require__(41776);
const ScalarFormulaRequest_1 = __webpack_require__(49474);
const ScalarFormulaRequestAttributes_1 = __webpack_require__(89655);
const ScalarFormulaResponseAtrributes_1 = __webpack_require__(87799);
const ScalarMeta_1 = __webpack_require__(13264);
const ScalarResponse_1 = __webpack_require__(14282);
const SloQuery_1 = __webpack_require__(98257);
const TagIndexingRuleAttributes_1 = __webpack_require__(29434);
const TagIndexingRuleCreateAttributes_1 = __webpack_require__(62646);
const TagIndexingRuleCreateData_1 = __webpack_require__(9851);
const TagIndexingRuleCreateRequest_1 = __webpack_require__(15534);
const TagIndexingRuleData_1 = __webpack_require__(9671);
const TagIndexingRuleDynamicTags_1 = __webpack_require__(81683);
const TagIndexingRuleExemptionAttributes_1 = __webpack_require__(15997);
const TagIndexingRuleExemptionCreateAttributes_1 = __webpack_require__(46605);
const TagIndexingRuleExemptionCreateData_1 = __webpack_require__(51492);
const TagIndexingRuleExemptionCreateRequest_1 = __webpack_require__(21527);
const TagIndexingRuleExemptionData_1 = __webpack_require__(10388);
const TagIndexingRuleExemptionResponse_1 = __webpack_require__(51635);
const TagIndexingRuleMetricMatch_1 = __webpack_require__(14814);
const TagIndexingRuleOptions_1 = __webpack_require__(97537);
const TagIndexingRuleOptionsData_1 = __webpack_require__(8881);
const TagIndexingRuleOrderAttributes_1 = __webpack_require__(22434);
const TagIndexingRuleOrderData_1 = __webpack_require__(61919);
const TagIndexingRuleOrderRequest_1 = __webpack_require__(80618);
const TagIndexingRuleResponse_1 = __webpack_require__(93164);
const TagIndexingRuleUpdateAttributes_1 = __webpack_require__(3935);
const TagIndexingRuleUpdateData_1 = __webpack_require__(27290);
const TagIndexingRuleUpdateRequest_1 = __webpack_require__(62969);
const TagIndexingRulesResponse_1 = __webpack_require__(67549);
const TagIndexingRulesResponseMeta_1 = __webpack_require__(51516);
const TimeseriesFormulaQueryRequest_1 = __webpack_require__(26422);
const TimeseriesFormulaQueryResponse_1 = __webpack_require__(30776);
const TimeseriesFormulaRequest_1 = __webpack_require__(83930);
const TimeseriesFormulaRequestAttributes_1 = __webpack_require__(51199);
const TimeseriesResponse_1 = __webpack_require__(33426);
const TimeseriesResponseAttributes_1 = __webpack_require__(54535);
const TimeseriesResponseSeries_1 = __webpack_require__(54347);
const Unit_1 = __webpack_require__(83567);
const util_1 = __webpack_require__(7431);
const logger_1 = __webpack_require__(48263);
const primitives = [
    "string",
    "boolean",
    "double",
    "integer",
    "long",
    "float",
    "number",
];
const ARRAY_PREFIX = "Array<";
const MAP_PREFIX = "{ [key: string]: ";
const TUPLE_PREFIX = "[";
const supportedMediaTypes = {
    "application/json": Infinity,
    "text/json": 100,
    "application/octet-stream": 0,
};
const enumsMap = {
    APIKeysSort: [
        "created_at",
        "-created_at",
        "last4",
        "-last4",
        "modified_at",
        "-modified_at",
        "name",
        "-name",
    ],
    APIKeysType: ["api_keys"],
    APMSpanErrorFlag: [0, 1],
    AWSAccountPartition: ["aws", "aws-cn", "aws-us-gov"],
    AWSAccountType: ["account"],
    AWSAssumeRoleType: ["AWSAssumeRole"],
    AWSCcmConfigType: ["ccm_config"],
    AWSCcmConfigValidationIssueCode: [
        "ISSUE_CODE_UNSPECIFIED",
        "CREDENTIAL_ERROR",
        "BUCKET_NAME_INVALID_GOVCLOUD",
        "S3_LIST_PERMISSION_MISSING",
        "S3_GET_PERMISSION_MISSING",
        "S3_BUCKET_REGION_MISMATCH",
        "S3_BUCKET_NOT_ACCESSIBLE",
        "EXPORT_LIST_PERMISSION_MISSING",
        "EXPORT_GET_PERMISSION_MISSING",
        "EXPORT_NOT_FOUND",
        "EXPORT_STATUS_UNHEALTHY",
        "TIME_GRANULARITY_INVALID",
        "FILE_FORMAT_INVALID",
        "INCLUDE_RESOURCES_DISABLED",
        "REFRESH_CADENCE_INVALID",
        "OVERWRITE_MODE_INVALID",
        "QUERY_STATEMENT_INVALID",
    ],
    AWSCcmConfigValidationType: ["ccm_config_validation"],
    AWSCloudAuthPersonaMappingType: ["aws_cloud_auth_config"],
    AWSEventBridgeCreateStatus: ["created"],
    AWSEventBridgeDeleteStatus: ["empty"],
    AWSEventBridgeType: ["event_bridge"],
    AWSIntegrationIamPermissionsResponseDataType: ["permissions"],
    AWSIntegrationType: ["AWS"],
    AWSLogsServicesResponseDataType: ["logs_services"],
    AWSMetricNameFilterPreviewType: ["metric_name_filter_preview"],
    AWSNamespacesResponseDataType: ["namespaces"],
    AWSNewExternalIDResponseDataType: ["external_id"],
    AccessTokenOwnerType: ["users", "service_account"],
    AccessTokensType: ["personal_access_tokens", "service_access_tokens"],
    AccountFiltersPatchRequestType: ["account_filters_patch_request"],
    AccountFiltersType: ["account_filters"],
    ActionConnectionDataType: ["action_connection"],
    ActionQueryType: ["action"],
    ActiveBillingDimensionsType: ["billing_dimensions"],
    AggregatedLongTasksRequestType: ["aggregated_long_tasks"],
    AggregatedSignalsProblemsRequestType: ["aggregated_signals_problems"],
    AggregatedWaterfallPerformanceCriteriaMetric: [
        "loading_time",
        "largest_contentful_paint",
        "first_contentful_paint",
        "interaction_to_next_paint",
    ],
    AggregatedWaterfallRequestType: ["aggregated_waterfall"],
    AiCustomRuleDataType: ["ai_rule"],
    AiCustomRuleRevisionDataType: ["ai_rule_revision"],
    AiCustomRuleRevisionExecutionMode: ["auto", "manual", "always"],
    AiCustomRulesetDataType: ["ai_ruleset"],
    AiMemoryViolationResultDataType: ["ai_memory_violation_result"],
    AiMemoryViolationType: ["TP", "FP"],
    AiPromptDataType: ["ai_prompt"],
    AlertEventAttributesLinksItemCategory: [
        "runbook",
        "documentation",
        "dashboard",
    ],
    AlertEventAttributesPriority: ["1", "2", "3", "4", "5"],
    AlertEventAttributesStatus: ["warn", "error", "ok"],
    AlertEventCustomAttributesLinksItemsCategory: [
        "runbook",
        "documentation",
        "dashboard",
        "resource",
    ],
    AlertEventCustomAttributesPriority: ["1", "2", "3", "4", "5"],
    AlertEventCustomAttributesStatus: ["warn", "error", "ok"],
    AllocationDataType: ["allocations"],
    AllocationExposureScheduleDataType: ["allocation_exposure_schedules"],
    AllocationType: ["FEATURE_GATE", "CANARY"],
    AnalysisEditType: ["ADD", "UPDATE", "REMOVE"],
    AnalysisRequestDataType: ["analysis_request"],
    AnalysisResponseDataType: ["server_request"],
    AnnotationColor: ["gray", "blue", "purple", "green", "yellow", "red"],
    AnnotationKind: ["pointInTime", "timeRegion"],
    AnnotationType: ["annotation"],
    AnonymizeUsersRequestType: ["anonymize_users_request"],
    AnonymizeUsersResponseType: ["anonymize_users_response"],
    AnthropicAPIKeyType: ["AnthropicAPIKey"],
    AnthropicIntegrationType: ["Anthropic"],
    ApmDependencyStatName: [
        "avg_duration",
        "avg_root_duration",
        "avg_spans_per_trace",
        "error_rate",
        "pct_exec_time",
        "pct_of_traces",
        "total_traces_count",
    ],
    ApmDependencyStatsDataSource: ["apm_dependency_stats"],
    ApmMetricsDataSource: ["apm_metrics"],
    ApmMetricsSpanKind: ["consumer", "server", "client", "producer", "internal"],
    ApmMetricsStat: [
        "error_rate",
        "errors",
        "errors_per_second",
        "hits",
        "hits_per_second",
        "apdex",
        "latency_avg",
        "latency_max",
        "latency_p50",
        "latency_p75",
        "latency_p90",
        "latency_p95",
        "latency_p99",
        "latency_p999",
        "latency_distribution",
        "total_time",
    ],
    ApmResourceStatName: [
        "error_rate",
        "errors",
        "hits",
        "latency_avg",
        "latency_max",
        "latency_p50",
        "latency_p75",
        "latency_p90",
        "latency_p95",
        "latency_p99",
        "latency_distribution",
        "total_time",
    ],
    ApmResourceStatsDataSource: ["apm_resource_stats"],
    ApmRetentionFilterType: ["apm_retention_filter"],
    AppBuilderEventName: [
        "pageChange",
        "tableRowClick",
        "_tableRowButtonClick",
        "change",
        "submit",
        "click",
        "toggleOpen",
        "close",
        "open",
        "executionFinished",
    ],
    AppBuilderEventType: [
        "custom",
        "setComponentState",
        "triggerQuery",
        "openModal",
        "closeModal",
        "openUrl",
        "downloadFile",
        "setStateVariableValue",
    ],
    AppDefinitionType: ["appDefinitions"],
    AppDeploymentType: ["deployment"],
    AppFavoriteType: ["favorites"],
    AppKeyRegistrationDataType: ["app_key_registration"],
    AppProtectionLevel: ["direct_publish", "approval_required"],
    AppProtectionLevelType: ["protectionLevel"],
    AppSelfServiceType: ["selfService"],
    AppTagsType: ["tags"],
    AppVersionNameType: ["versionNames"],
    AppVersionType: ["appVersions"],
    ApplicationKeysSort: [
        "created_at",
        "-created_at",
        "last4",
        "-last4",
        "name",
        "-name",
    ],
    ApplicationKeysType: ["application_keys"],
    ApplicationSecurityPolicyType: ["policy"],
    ApplicationSecurityServiceType: ["service_env"],
    ApplicationSecurityWafCustomRuleActionAction: [
        "redirect_request",
        "block_request",
    ],
    ApplicationSecurityWafCustomRuleConditionInputAddress: [
        "server.db.statement",
        "server.io.fs.file",
        "server.io.fs.file_write",
        "server.io.net.url",
        "server.sys.shell.cmd",
        "server.request.method",
        "server.request.uri.raw",
        "server.request.path_params",
        "server.request.query",
        "server.request.headers",
        "server.request.headers.no_cookies",
        "server.request.custom-auth",
        "server.request.cookies",
        "server.request.trailers",
        "server.request.body",
        "server.request.body.filenames",
        "server.request.body.files_content",
        "server.response.status",
        "server.response.headers.no_cookies",
        "server.response.trailers",
        "server.response.body",
        "server.response.body.raw",
        "grpc.server.request.metadata",
        "grpc.server.request.message",
        "grpc.server.method",
        "graphql.server.all_resolvers",
        "usr.id",
        "http.client_ip",
        "server.llm.event",
        "server.llm.guard.verdict",
        "_dd.appsec.fp.http.header",
        "_dd.appsec.fp.http.network",
        "_dd.appsec.fp.session",
        "_dd.appsec.fp.http.endpoint",
    ],
    ApplicationSecurityWafCustomRuleConditionOperator: [
        "match_regex",
        "!match_regex",
        "phrase_match",
        "!phrase_match",
        "is_xss",
        "is_sqli",
        "exact_match",
        "!exact_match",
        "ip_match",
        "!ip_match",
        "capture_data",
        "exists",
        "!exists",
        "equals",
        "!equals",
    ],
    ApplicationSecurityWafCustomRuleConditionParametersType: [
        "boolean",
        "signed",
        "unsigned",
        "float",
        "string",
    ],
    ApplicationSecurityWafCustomRuleTagsCategory: [
        "attack_attempt",
        "business_logic",
        "security_response",
    ],
    ApplicationSecurityWafCustomRuleType: ["custom_rule"],
    ApplicationSecurityWafExclusionFilterOnMatch: ["monitor"],
    ApplicationSecurityWafExclusionFilterType: ["exclusion_filter"],
    AppsSortField: [
        "name",
        "created_at",
        "updated_at",
        "user_name",
        "-name",
        "-created_at",
        "-updated_at",
        "-user_name",
    ],
    ArbitraryCostUpsertRequestDataType: ["upsert_arbitrary_rule"],
    ArbitraryRuleResponseDataType: ["arbitrary_rule"],
    ArbitraryRuleStatusResponseDataType: ["arbitrary_rule_status"],
    AsanaAccessTokenType: ["AsanaAccessToken"],
    AsanaIntegrationType: ["Asana"],
    AssetEntityType: ["assets"],
    AssetType: [
        "Repository",
        "Service",
        "Host",
        "HostImage",
        "Image",
        "ServerlessFunction",
    ],
    AssigneeDataType: ["assignee"],
    AttachmentDataAttributesAttachmentType: ["postmortem", "link"],
    AuditLogsEventType: ["audit"],
    AuditLogsResponseStatus: ["done", "timeout"],
    AuditLogsSort: ["timestamp", "-timestamp"],
    AuthNMappingResourceType: ["role", "team"],
    AuthNMappingsSort: [
        "created_at",
        "-created_at",
        "role_id",
        "-role_id",
        "saml_assertion_attribute_id",
        "-saml_assertion_attribute_id",
        "role.name",
        "-role.name",
        "saml_assertion_attribute.attribute_key",
        "-saml_assertion_attribute.attribute_key",
        "saml_assertion_attribute.attribute_value",
        "-saml_assertion_attribute.attribute_value",
    ],
    AuthNMappingsType: ["authn_mappings"],
    AutomationRuleActionType: ["EXECUTE_WORKFLOW", "ASSIGN_AGENT"],
    AutomationRuleActorType: ["user", "system"],
    AutomationRuleTriggerType: [
        "CASE_CREATED",
        "STATUS_TRANSITIONED",
        "ATTRIBUTE_VALUE_CHANGED",
        "EVENT_CORRELATION_SIGNAL_CORRELATED",
        "CASE_REVIEW_APPROVED",
        "COMMENT_ADDED",
    ],
    AwsCURConfigPatchRequestType: ["aws_cur_config_patch_request"],
    AwsCURConfigPostRequestType: ["aws_cur_config_post_request"],
    AwsCURConfigType: ["aws_cur_config"],
    AwsCurConfigResponseDataType: ["aws_cur_config"],
    AwsOnDemandType: ["aws_resource"],
    AwsScanOptionsType: ["aws_scan_options"],
    AzureIntegrationType: ["Azure"],
    AzureScanOptionsDataType: ["azure_scan_options"],
    AzureScanOptionsInputUpdateDataType: ["azure_scan_options"],
    AzureStorageDestinationType: ["azure_storage"],
    AzureTenantType: ["AzureTenant"],
    AzureUCConfigPairType: ["azure_uc_configs"],
    AzureUCConfigPatchRequestType: ["azure_uc_config_patch_request"],
    AzureUCConfigPostRequestType: ["azure_uc_config_post_request"],
    BatchRowsQueryDataType: ["reference-tables-batch-rows-query"],
    BillingDimensionsMappingBodyItemAttributesEndpointsItemsStatus: [
        "OK",
        "NOT_FOUND",
    ],
    BlueprintDataType: ["blueprint"],
    BranchCoverageSummaryRequestType: ["ci_app_coverage_branch_summary_request"],
    BudgetValidationResponseDataType: ["budget_validation"],
    BudgetWithEntriesDataType: ["budget"],
    BulkDeleteAppsDatastoreItemsRequestDataType: ["items"],
    CIAppAggregateSortType: ["alphabetical", "measure"],
    CIAppAggregationFunction: [
        "count",
        "cardinality",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
        "median",
        "latest",
        "earliest",
        "most_frequent",
        "delta",
    ],
    CIAppCIErrorDomain: ["provider", "user", "unknown"],
    CIAppComputeType: ["timeseries", "total"],
    CIAppCreatePipelineEventRequestDataType: ["cipipeline_resource_request"],
    CIAppGitHubAccountType: ["ci_github_account"],
    CIAppPipelineEventJobInProgressStatus: ["running"],
    CIAppPipelineEventJobLevel: ["job"],
    CIAppPipelineEventJobStatus: ["success", "error", "canceled", "skipped"],
    CIAppPipelineEventPipelineInProgressStatus: ["running"],
    CIAppPipelineEventPipelineLevel: ["pipeline"],
    CIAppPipelineEventPipelineStatus: [
        "success",
        "error",
        "canceled",
        "skipped",
        "blocked",
    ],
    CIAppPipelineEventStageLevel: ["stage"],
    CIAppPipelineEventStageStatus: ["success", "error", "canceled", "skipped"],
    CIAppPipelineEventStepLevel: ["step"],
    CIAppPipelineEventStepStatus: ["success", "error"],
    CIAppPipelineEventTypeName: ["cipipeline"],
    CIAppPipelineLevel: ["pipeline", "stage", "job", "step", "custom"],
    CIAppResponseStatus: ["done", "timeout"],
    CIAppSort: ["timestamp", "-timestamp"],
    CIAppSortOrder: ["asc", "desc"],
    CIAppTestEventTypeName: ["citest"],
    CIAppTestLevel: ["session", "module", "suite", "test"],
    CSMAgentsType: ["datadog_agent"],
    CampaignStatus: ["in_progress", "not_started", "completed"],
    CampaignType: ["campaign"],
    Case3rdPartyTicketStatus: ["IN_PROGRESS", "COMPLETED", "FAILED"],
    CaseAggregateResourceType: ["aggregate"],
    CaseAutomationRuleResourceType: ["rule"],
    CaseAutomationRuleState: ["ENABLED", "DISABLED"],
    CaseBulkActionType: [
        "priority",
        "status",
        "assign",
        "unassign",
        "archive",
        "unarchive",
        "jira",
        "servicenow",
        "linear",
        "update_project",
    ],
    CaseBulkResourceType: ["bulk"],
    CaseDataType: ["cases"],
    CaseInsightType: [
        "SECURITY_SIGNAL",
        "MONITOR",
        "EVENT_CORRELATION",
        "ERROR_TRACKING",
        "CLOUD_COST_RECOMMENDATION",
        "INCIDENT",
        "SENSITIVE_DATA_SCANNER_ISSUE",
        "EVENT",
        "WATCHDOG_STORY",
        "WIDGET",
        "SECURITY_FINDING",
        "INSIGHT_SCORECARD_CAMPAIGN",
        "RESOURCE_POLICY",
        "APM_RECOMMENDATION",
        "SCM_URL",
        "PROFILING_DOWNSIZING_EXPERIMENT",
    ],
    CaseLinkResourceType: ["link"],
    CaseManagementProjectDataType: ["projects"],
    CaseNotificationRuleResourceType: ["notification_rule"],
    CasePriority: ["NOT_DEFINED", "P1", "P2", "P3", "P4", "P5"],
    CaseResourceType: ["case"],
    CaseSortableField: ["created_at", "priority", "status"],
    CaseStatus: ["OPEN", "IN_PROGRESS", "CLOSED"],
    CaseStatusGroup: ["SG_OPEN", "SG_IN_PROGRESS", "SG_CLOSED"],
    CaseType: ["STANDARD"],
    CaseTypeResourceType: ["case_type"],
    CaseViewResourceType: ["view"],
    CaseWatcherResourceType: ["watcher"],
    ChangeEventAttributesAuthorType: ["user", "system", "api", "automation"],
    ChangeEventAttributesChangedResourceType: ["feature_flag", "configuration"],
    ChangeEventAttributesImpactedResourcesItemType: ["service"],
    ChangeEventCustomAttributesAuthorType: [
        "user",
        "system",
        "api",
        "automation",
    ],
    ChangeEventCustomAttributesChangedResourceType: [
        "feature_flag",
        "configuration",
    ],
    ChangeEventCustomAttributesImpactedResourcesItemsType: ["service"],
    ChangeRequestBranchResourceType: ["change_request_branch"],
    ChangeRequestChangeType: ["NORMAL", "STANDARD", "EMERGENCY"],
    ChangeRequestDecisionResourceType: ["change_request_decision"],
    ChangeRequestDecisionStatusType: ["REQUESTED", "APPROVED", "DECLINED"],
    ChangeRequestResourceType: ["change_request"],
    ChangeRequestRiskLevel: ["UNDEFINED", "LOW", "MEDIUM", "HIGH"],
    CircleCIAPIKeyType: ["CircleCIAPIKey"],
    CircleCIIntegrationType: ["CircleCI"],
    ClickupAPIKeyType: ["ClickupAPIKey"],
    ClickupIntegrationType: ["Clickup"],
    CloudAssetType: ["Host", "HostImage", "Image"],
    CloudConfigurationRuleType: ["cloud_configuration"],
    CloudInventoryCloudProviderId: ["aws", "gcp", "azure"],
    CloudInventoryCloudProviderRequestType: ["cloud_provider"],
    CloudInventorySyncConfigResourceType: ["sync_configs"],
    CloudWorkloadSecurityAgentPolicyType: ["policy"],
    CloudWorkloadSecurityAgentRuleType: ["agent_rule"],
    CloudflareAPITokenType: ["CloudflareAPIToken"],
    CloudflareAccountType: ["cloudflare-accounts"],
    CloudflareGlobalAPITokenType: ["CloudflareGlobalAPIToken"],
    CloudflareIntegrationType: ["Cloudflare"],
    CommitCoverageSummaryRequestType: ["ci_app_coverage_commit_summary_request"],
    CommitmentsAzureVMRIStatus: ["running", "expired", "cancelled"],
    CommitmentsCommitmentType: ["ri", "sp"],
    CommitmentsProvider: ["aws", "azure"],
    CommitmentsScalarColumnType: ["group", "number"],
    CompletionConditionOperator: [
        "OPERATOR_EQUAL",
        "OPERATOR_NOT_EQUAL",
        "OPERATOR_GREATER_THAN",
        "OPERATOR_LESS_THAN",
        "OPERATOR_GREATER_THAN_OR_EQUAL_TO",
        "OPERATOR_LESS_THAN_OR_EQUAL_TO",
        "OPERATOR_CONTAINS",
        "OPERATOR_DOES_NOT_CONTAIN",
        "OPERATOR_IS_NULL",
        "OPERATOR_IS_NOT_NULL",
        "OPERATOR_IS_EMPTY",
        "OPERATOR_IS_NOT_EMPTY",
    ],
    ComponentGridType: ["grid"],
    ComponentType: [
        "table",
        "textInput",
        "textArea",
        "button",
        "text",
        "select",
        "modal",
        "schemaForm",
        "checkbox",
        "tabs",
        "vegaChart",
        "radioButtons",
        "numberInput",
        "fileInput",
        "jsonInput",
        "gridCell",
        "dateRangePicker",
        "search",
        "container",
        "calloutValue",
    ],
    ConditionOperator: [
        "LT",
        "LTE",
        "GT",
        "GTE",
        "MATCHES",
        "NOT_MATCHES",
        "ONE_OF",
        "NOT_ONE_OF",
        "IS_NULL",
        "EQUALS",
    ],
    ConfigCatIntegrationType: ["ConfigCat"],
    ConfigCatSDKKeyType: ["ConfigCatSDKKey"],
    ConfiguredScheduleTargetType: ["schedule_target"],
    ConfluentAccountType: ["confluent-cloud-accounts"],
    ConfluentResourceType: ["confluent-cloud-resources"],
    ConnectedTeamRefDataType: ["github_team"],
    ConnectionEnvEnv: ["default"],
    ContainerDataSource: ["container"],
    ContainerGroupType: ["container_group"],
    ContainerImageGroupType: ["container_image_group"],
    ContainerImageMetaPageType: ["cursor_limit"],
    ContainerImageType: ["container_image"],
    ContainerMetaPageType: ["cursor_limit"],
    ContainerType: ["container"],
    ContentEncoding: ["identity", "gzip", "deflate"],
    ControlNotificationSettingsResourceType: ["control_notification_settings"],
    ControlNotificationTargetType: ["email", "slack", "at_mention", "case"],
    ConvertJobResultsToSignalsDataType: [
        "historicalDetectionsJobResultSignalConversion",
    ],
    CostAggregationType: ["cumulative"],
    CostAnomaliesResponseDataType: ["anomalies"],
    CostAttributionType: ["cost_by_tag"],
    CostByOrgType: ["cost_by_org"],
    CostCurrencyType: ["cost_currency"],
    CostMetricType: ["cost_metric"],
    CostOrchestratorType: ["cost_orchestrator"],
    CostRecommendationDataType: ["recommendation"],
    CostTagDescriptionSource: ["human", "ai_generated", "datadog"],
    CostTagDescriptionType: ["cost_tag_description"],
    CostTagKeyMetadataType: ["cost_tag_key_metadata"],
    CostTagKeySourceType: ["cost_tag_key_source"],
    CostTagKeyType: ["cost_tag_key"],
    CostTagMetadataDailyFilter: ["true", "false"],
    CostTagMetadataMonthType: ["cost_tag_metadata_month"],
    CostTagType: ["cost_tag"],
    CoverageSummaryType: ["ci_app_coverage_summary"],
    CreateAppsDatastoreRequestDataAttributesOrgAccess: [
        "contributor",
        "viewer",
        "manager",
    ],
    CreateComponentRequestDataAttributesType: ["component", "group"],
    CreateDataDeletionRequestBodyDataType: ["create_deletion_req"],
    CreateDegradationRequestDataAttributesStatus: [
        "investigating",
        "identified",
        "monitoring",
        "resolved",
    ],
    CreateEnvironmentDataType: ["environments"],
    CreateFeatureFlagDataType: ["feature-flags"],
    CreateFeatureFlagStalenessStatus: ["ACTIVE", "PERMANENT"],
    CreateMaintenanceRequestDataAttributesUpdatesItemsStatus: [
        "in_progress",
        "completed",
    ],
    CreatePageRequestDataType: ["pages"],
    CreatePageResponseDataType: ["pages"],
    CreateRulesetRequestDataType: ["create_ruleset"],
    CreateSnapshotTTL: ["30d", "60d", "90d", "1y", "2y", "inf"],
    CreateSnapshotTimeseriesLegendType: ["compact", "expanded", "none"],
    CreateSnapshotType: ["create_snapshot"],
    CreateStatusPageRequestDataAttributesType: ["public", "internal"],
    CreateStatusPageRequestDataAttributesVisualizationType: [
        "bars_and_uptime_percentage",
        "bars_only",
        "component_name_only",
    ],
    CreateTableRequestDataType: ["reference_table"],
    CreateUploadRequestDataType: ["upload"],
    CreateUploadResponseDataType: ["upload"],
    CsmAgentlessHostFacetType: ["agentless_host_facet"],
    CsmAgentlessHostResourceType: [
        "aws_ec2_instance",
        "azure_virtual_machine_instance",
        "gcp_compute_instance",
        "oci_instance",
    ],
    CsmAgentlessHostType: ["agentless_host"],
    CsmCloudProvider: ["aws", "gcp", "azure", "oci"],
    CsmFacetInfoType: ["facet_info"],
    CsmUnifiedHostFacetType: ["unified_host_facet"],
    CsmUnifiedHostSource: ["agent", "agentless", "both"],
    CsmUnifiedHostType: ["unified_host"],
    CustomAttributeConfigResourceType: ["custom_attribute"],
    CustomAttributeType: ["URL", "TEXT", "NUMBER", "SELECT"],
    CustomConnectionType: ["custom_connections"],
    CustomDestinationAttributeTagsRestrictionListType: [
        "ALLOW_LIST",
        "BLOCK_LIST",
    ],
    CustomDestinationForwardDestinationElasticsearchType: ["elasticsearch"],
    CustomDestinationForwardDestinationHttpType: ["http"],
    CustomDestinationForwardDestinationMicrosoftSentinelType: [
        "microsoft_sentinel",
    ],
    CustomDestinationForwardDestinationSplunkType: ["splunk_hec"],
    CustomDestinationHttpDestinationAuthBasicType: ["basic"],
    CustomDestinationHttpDestinationAuthCustomHeaderType: ["custom_header"],
    CustomDestinationResponseForwardDestinationElasticsearchType: [
        "elasticsearch",
    ],
    CustomDestinationResponseForwardDestinationHttpType: ["http"],
    CustomDestinationResponseForwardDestinationMicrosoftSentinelType: [
        "microsoft_sentinel",
    ],
    CustomDestinationResponseForwardDestinationSplunkType: ["splunk_hec"],
    CustomDestinationResponseHttpDestinationAuthBasicType: ["basic"],
    CustomDestinationResponseHttpDestinationAuthCustomHeaderType: [
        "custom_header",
    ],
    CustomDestinationType: ["custom_destination"],
    CustomForecastType: ["custom_forecast"],
    CustomFrameworkType: ["custom_framework"],
    CustomRuleDataType: ["custom_rule"],
    CustomRuleRevisionAttributesCategory: [
        "SECURITY",
        "BEST_PRACTICES",
        "CODE_STYLE",
        "ERROR_PRONE",
        "PERFORMANCE",
    ],
    CustomRuleRevisionAttributesSeverity: ["ERROR", "WARNING", "NOTICE", "NONE"],
    CustomRuleRevisionDataType: ["custom_rule_revision"],
    CustomRulesetDataType: ["custom_ruleset"],
    CustomerOrgDisableResponseType: ["org_disable"],
    CustomerOrgDisableStatus: ["disabled", "pending_disable"],
    CustomerOrgDisableType: ["customer_org_disable"],
    CycloneDXComponentType: ["library", "application", "operating-system"],
    DORADeploymentPatchRemediationType: ["rollback", "rollforward"],
    DORADeploymentPatchRequestDataType: ["dora_deployment_patch_request"],
    DORADeploymentType: ["dora_deployment"],
    DORAFailureType: ["dora_failure"],
    DORAListDeploymentsRequestDataType: ["dora_deployments_list_request"],
    DORAListFailuresRequestDataType: ["dora_failures_list_request"],
    DashboardType: [
        "custom_timeboard",
        "custom_screenboard",
        "integration_screenboard",
        "integration_timeboard",
        "host_timeboard",
    ],
    DashboardUsageType: ["dashboards-usages"],
    DataAttributesRulesItemsIfTagExists: ["append", "do_not_apply", "replace"],
    DataObservabilityMonitorRunStatus: [
        "pending",
        "ok",
        "warn",
        "alert",
        "error",
    ],
    DataObservabilityMonitorRunType: ["monitor_run"],
    DataRelationshipsTeamsDataItemsType: ["teams"],
    DataTransformType: ["dataTransform"],
    DatabricksIntegrationAccountBearerTokenAuthType: ["bearer_token"],
    DatabricksIntegrationAccountOAuthAuthType: ["databricks_oauth"],
    DatabricksIntegrationAccountPrivateActionRunnerAuthType: [
        "private_action_runner",
    ],
    DatadogAPIKeyType: ["DatadogAPIKey"],
    DatadogIntegrationType: ["Datadog"],
    DatasetReportScheduleResourceType: ["widget_dataset_list"],
    DatasetType: ["dataset"],
    DatastoreDataType: ["datastores"],
    DatastoreItemConflictMode: ["fail_on_conflict", "overwrite_on_conflict"],
    DatastoreItemsDataType: ["items"],
    DatastorePrimaryKeyGenerationStrategy: ["none", "uuid"],
    DdsqlTabularQueryFetchRequestType: ["ddsql_query_fetch_request"],
    DdsqlTabularQueryRequestType: ["ddsql_query_request"],
    DdsqlTabularQueryResponseType: ["ddsql_query_response"],
    DdsqlTabularQueryState: ["running", "completed"],
    DefaultInboxRuleType: ["default_inbox_rules"],
    DefaultRulesetsPerLanguageDataType: ["defaultRulesetsPerLanguage"],
    DegradationDataAttributesSourceType: ["incident"],
    DeletedSuitesRequestType: ["delete_suites_request"],
    DeletedTestsRequestType: ["delete_tests_request"],
    DeletedTestsResponseType: ["delete_tests"],
    DemBatchGetJourneysRequestType: [
        "batch_get_journeys_by_test_suite_ids_request",
    ],
    DemCreateJourneyTestSuiteRequestType: [
        "create_test_suite_for_journey_request",
    ],
    DemInferredJourneyStatus: ["candidate", "ignored"],
    DemJourneyTestSuiteType: ["journey_test_suite"],
    DemJourneyType: ["journeys"],
    DemRecommendedTestType: ["recommended_tests"],
    DemRumStepType: ["start", "stop", "step"],
    DemVariantType: ["variants"],
    DeploymentGateDataType: ["deployment_gate"],
    DeploymentGatesEvaluationRequestDataType: [
        "deployment_gates_evaluation_request",
    ],
    DeploymentGatesEvaluationResponseDataType: [
        "deployment_gates_evaluation_response",
    ],
    DeploymentGatesEvaluationResultResponseAttributesGateStatus: [
        "in_progress",
        "pass",
        "fail",
    ],
    DeploymentGatesEvaluationResultResponseDataType: [
        "deployment_gates_evaluation_result_response",
    ],
    DeploymentGatesFDDRuleType: ["faulty_deployment_detection"],
    DeploymentGatesMonitorRuleType: ["monitor"],
    DeploymentRuleDataType: ["deployment_rule"],
    DeploymentRuleResponseDataAttributesType: [
        "faulty_deployment_detection",
        "monitor",
    ],
    DetailedFindingType: ["detailed_finding"],
    DnsMetricKey: [
        "dns_total_requests",
        "dns_failures",
        "dns_successful_responses",
        "dns_failed_responses",
        "dns_timeouts",
        "dns_responses.nxdomain",
        "dns_responses.servfail",
        "dns_responses.other",
        "dns_success_latency_percentile",
        "dns_failure_latency_percentile",
    ],
    DomainAllowlistType: ["domain_allowlist"],
    DowntimeIncludedMonitorType: ["monitors"],
    DowntimeNotifyEndStateActions: ["canceled", "expired"],
    DowntimeNotifyEndStateTypes: ["alert", "no data", "warn"],
    DowntimeResourceType: ["downtime"],
    DowntimeRunAsPrincipalType: ["user", "role", "team"],
    DowntimeStatus: ["active", "canceled", "ended", "scheduled"],
    DueDateFrom: ["first_seen", "fix_available"],
    DueDateRuleType: ["due_date_rules"],
    DueDateSeverity: [
        "critical",
        "high",
        "medium",
        "low",
        "info",
        "none",
        "unknown",
    ],
    ElasticCloudIntegrationAccountBasicAuthType: ["basic"],
    EntityIntegrationConfigRequestType: ["entity_integration_config_requests"],
    EntityIntegrationConfigType: ["entity_integration_configs"],
    EntityResponseDataRelationshipsIncidentsDataItemsType: ["incident"],
    EntityResponseDataRelationshipsOncallsDataItemsType: ["oncall"],
    EntityResponseDataRelationshipsRawSchemaDataType: ["rawSchema"],
    EntityResponseDataRelationshipsRelatedEntitiesDataItemsType: [
        "relatedEntity",
    ],
    EntityResponseDataRelationshipsSchemaDataType: ["schema"],
    EntityResponseDataType: ["entity"],
    EntityResponseIncludedIncidentType: ["incident"],
    EntityResponseIncludedOncallType: ["oncall"],
    EntityResponseIncludedRawSchemaType: ["rawSchema"],
    EntityResponseIncludedRelatedEntityType: ["relatedEntity"],
    EntityResponseIncludedSchemaType: ["schema"],
    EntityV3APIKind: ["api"],
    EntityV3APIVersion: ["v3", "v2.2", "v2.1", "v2"],
    EntityV3DatastoreKind: ["datastore"],
    EntityV3QueueKind: ["queue"],
    EntityV3ServiceKind: ["service"],
    EntityV3SystemKind: ["system"],
    EscalationPolicyCreateRequestDataType: ["policies"],
    EscalationPolicyDataRelationshipsStepsDataItemsType: ["steps"],
    EscalationPolicyDataType: ["policies"],
    EscalationPolicyStepAttributesAssignment: ["default", "round-robin"],
    EscalationPolicyStepTargetType: ["users", "schedules", "teams"],
    EscalationPolicyStepType: ["steps"],
    EscalationPolicyUpdateRequestDataType: ["policies"],
    EscalationPolicyUserType: ["users"],
    EscalationRelationshipsRespondersDataItemsType: ["users"],
    EscalationType: ["escalation_policy_steps"],
    EventCategory: ["change", "alert"],
    EventCreateRequestType: ["event"],
    EventPayloadIntegrationId: ["custom-events"],
    EventPriority: ["normal", "low", "1", "2", "3", "4", "5"],
    EventStatusType: [
        "failure",
        "error",
        "warn",
        "warning",
        "ok",
        "info",
        "success",
        "user_update",
        "recommendation",
        "snapshot",
    ],
    EventSystemAttributesCategory: ["change", "alert"],
    EventSystemAttributesIntegrationId: ["custom-events"],
    EventType: ["event"],
    EventsAggregation: [
        "count",
        "cardinality",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
    ],
    EventsDataSource: [
        "logs",
        "spans",
        "network",
        "rum",
        "security_signals",
        "profiles",
        "audit",
        "events",
        "ci_tests",
        "ci_pipelines",
        "incident_analytics",
        "product_analytics",
        "on_call_events",
        "dora",
    ],
    EventsSort: ["timestamp", "-timestamp"],
    EventsSortType: ["alphabetical", "measure"],
    ExecutionPolicyEffect: ["allow", "deny"],
    ExecutionPolicyIntegration: [
        "INTEGRATION_KUBERNETES",
        "INTEGRATION_SCRIPT",
        "INTEGRATION_REMOTE_ACTION",
    ],
    ExecutionPolicyRemoteActionRshellAccess: ["read_only", "read_write"],
    ExecutionPolicyType: ["execution_policy"],
    FacetInfoRequestDataType: ["users_facet_info_request"],
    FacetInfoResponseDataType: ["users_facet_info"],
    FastlyAPIKeyType: ["FastlyAPIKey"],
    FastlyAccountType: ["fastly-accounts"],
    FastlyIntegrationType: ["Fastly"],
    FastlyServiceType: ["fastly-services"],
    FeatureFlagDistributionChannel: ["ALL", "CLIENT", "SERVER"],
    FeatureFlagStatus: ["ENABLED", "DISABLED"],
    FilesCoverageRequestType: ["ci_app_coverage_files_request"],
    FilesCoverageResponseType: ["ci_app_coverage_files"],
    FindingDataType: ["findings"],
    FindingEvaluation: ["pass", "fail"],
    FindingMuteReason: [
        "PENDING_FIX",
        "FALSE_POSITIVE",
        "ACCEPTED_RISK",
        "NO_PENDING_FIX",
        "HUMAN_ERROR",
        "NO_LONGER_ACCEPTED_RISK",
        "OTHER",
    ],
    FindingStatus: ["critical", "high", "medium", "low", "info"],
    FindingType: ["finding"],
    FindingVulnerabilityType: [
        "misconfiguration",
        "attack_path",
        "identity_risk",
        "api_security",
    ],
    FlakyTestAttributesFlakyState: ["active", "fixed", "quarantined", "disabled"],
    FlakyTestHistoryPolicyId: [
        "ftm_policy.manual",
        "ftm_policy.fixed",
        "ftm_policy.disable.failure_rate",
        "ftm_policy.disable.branch_flake",
        "ftm_policy.disable.days_active",
        "ftm_policy.quarantine.failure_rate",
        "ftm_policy.quarantine.branch_flake",
        "ftm_policy.quarantine.days_active",
        "unknown",
    ],
    FlakyTestImpactLevel: ["low", "medium", "high"],
    FlakyTestType: ["flaky_test"],
    FlakyTestsSearchRequestDataType: ["search_flaky_tests_request"],
    FlakyTestsSearchSort: [
        "fqn",
        "-fqn",
        "first_flaked",
        "-first_flaked",
        "last_flaked",
        "-last_flaked",
        "failure_rate",
        "-failure_rate",
        "pipelines_failed",
        "-pipelines_failed",
        "pipelines_duration_lost",
        "-pipelines_duration_lost",
    ],
    FleetAgentV2AttributesInstrumentationStatus: ["success", "failure"],
    FleetAgentV2ResourceType: ["agent"],
    FleetAgentVersionV2ResourceType: ["agent_version"],
    FleetDeploymentFileOp: ["merge-patch", "delete"],
    FleetDeploymentResourceType: ["deployment"],
    FleetScheduleResourceType: ["schedule"],
    FleetScheduleStatus: ["active", "inactive"],
    FormDataDefinitionType: ["object"],
    FormPublicationType: ["form_publications"],
    FormType: ["forms"],
    FormUiDefinitionUiThemePrimaryColor: [
        "gray",
        "red",
        "orange",
        "yellow",
        "green",
        "light-blue",
        "dark-blue",
        "magenta",
        "indigo",
    ],
    FormVersionState: ["draft", "frozen"],
    FormVersionType: ["form_versions"],
    FreshserviceAPIKeyType: ["FreshserviceAPIKey"],
    FreshserviceIntegrationType: ["Freshservice"],
    GCPIntegrationType: ["GCP"],
    GCPMonitoredResourceConfigType: [
        "cloud_function",
        "cloud_run_revision",
        "gce_instance",
    ],
    GCPSTSDelegateAccountType: ["gcp_sts_delegate"],
    GCPServiceAccountCredentialType: ["GCPServiceAccount"],
    GCPServiceAccountType: ["gcp_service_account"],
    GCPUsageCostConfigPatchRequestType: ["gcp_uc_config_patch_request"],
    GCPUsageCostConfigPostRequestType: ["gcp_uc_config_post_request"],
    GCPUsageCostConfigType: ["gcp_uc_config"],
    GcpScanOptionsDataType: ["gcp_scan_options"],
    GcpScanOptionsInputUpdateDataType: ["gcp_scan_options"],
    GcpUcConfigResponseDataType: ["gcp_uc_config"],
    GeminiAPIKeyType: ["GeminiAPIKey"],
    GeminiIntegrationType: ["Gemini"],
    GeneratedCostTagDescriptionType: ["cost_generated_tag_description"],
    GetAstRequestDataType: ["get_ast_request"],
    GetAstResponseDataType: ["get_ast_response"],
    GetIssueIncludeQueryParameterItem: ["assignee", "case", "team_owners"],
    GetMappingResponseDataType: ["get_mappings_response"],
    GetMultipleRulesetsRequestDataType: ["get_multiple_rulesets_request"],
    GetMultipleRulesetsResponseDataAttributesRulesetsItemsDataType: ["rulesets"],
    GetMultipleRulesetsResponseDataType: ["get_multiple_rulesets_response"],
    GetRuleVersionHistoryDataType: ["GetRuleVersionHistoryResponse"],
    GetSuppressionVersionHistoryDataType: ["suppression_version_history"],
    GetTeamMembershipsSort: [
        "manager_name",
        "-manager_name",
        "name",
        "-name",
        "handle",
        "-handle",
        "email",
        "-email",
    ],
    GitlabAPIKeyType: ["GitlabAPIKey"],
    GitlabIntegrationType: ["Gitlab"],
    GlobalIncidentSettingsType: ["incidents_global_settings"],
    GlobalOrgType: ["global_user_orgs"],
    GlobalOrgsMetaPageType: ["cursor"],
    GlobalVariableJsonPatchType: ["global_variables_json_patch"],
    GlobalVariableType: ["global_variables"],
    GoogleChatAppNamedSpaceType: ["google-chat-app-named-space"],
    GoogleChatDelegatedUserType: ["google-chat-delegated-user"],
    GoogleChatOrganizationHandleType: ["google-chat-organization-handle"],
    GoogleChatOrganizationType: ["google-chat-organization"],
    GoogleChatTargetAudienceType: ["google-chat-target-audience"],
    GovernanceConsoleConfigResourceType: ["governance_console_config"],
    GovernanceControlDetectionAssignmentSource: [
        "auto_resolved",
        "manual",
        "reassigned",
        "cleared",
    ],
    GovernanceControlDetectionResourceType: ["governance_control_detection"],
    GovernanceControlDetectionState: [
        "active",
        "exception",
        "mitigated",
        "inactive",
        "obsolete",
        "resolved_externally",
        "mitigation_in_progress",
    ],
    GovernanceControlDetectionUpdateState: ["exception", "active"],
    GovernanceControlResourceType: ["governance_control"],
    GovernanceInsightDirectionality: [
        "neutral",
        "increase_better",
        "decrease_better",
    ],
    GovernanceInsightResourceType: ["insight"],
    GovernanceNotificationSettingsResourceType: [
        "governance_notification_settings",
    ],
    GreyNoiseAPIKeyType: ["GreyNoiseAPIKey"],
    GreyNoiseIntegrationType: ["GreyNoise"],
    GuardrailTriggerAction: ["PAUSE", "ABORT"],
    HTTPIntegrationType: ["HTTP"],
    HTTPTokenAuthType: ["HTTPTokenAuth"],
    HamrOrgConnectionStatus: [0, 1, 2, 3, 4, 5],
    HamrOrgConnectionType: ["hamr_org_connections"],
    HistoricalJobDataType: ["historicalDetectionsJob"],
    HistoricalMetricsConfigurationType: ["historical_metrics_configurations"],
    HourlyUsageType: [
        "app_sec_host_count",
        "observability_pipelines_bytes_processed",
        "lambda_traced_invocations_count",
    ],
    IPAllowlistEntryType: ["ip_allowlist_entry"],
    IPAllowlistType: ["ip_allowlist"],
    IdentityProviderType: ["identity_providers"],
    InboxRuleType: ["inbox_rules"],
    IncidentAIPostmortemResponseType: ["get_incident_ai_postmortem_response"],
    IncidentAttachmentType: ["incident_attachments"],
    IncidentConfigurationType: ["incidents_configurations"],
    IncidentCreatePageFromIncidentType: ["page"],
    IncidentFieldAttributesSingleValueType: ["dropdown", "textbox"],
    IncidentFieldAttributesValueType: [
        "multiselect",
        "textarray",
        "metrictag",
        "autocomplete",
    ],
    IncidentGoogleChatConfigurationType: ["google_chat_configurations"],
    IncidentGoogleMeetConfigurationType: ["google_meet_configurations"],
    IncidentHandleType: ["incidents_handles"],
    IncidentImpactFieldType: ["impact_fields"],
    IncidentImpactFieldValueType: [
        "dropdown",
        "text",
        "textarray",
        "metrictag",
        "number",
        "datetime",
        "multiselect",
    ],
    IncidentImpactRelatedObject: [
        "incident",
        "created_by_user",
        "last_modified_by_user",
    ],
    IncidentImpactType: ["incident_impacts"],
    IncidentImpactsType: ["incident_impacts"],
    IncidentImportRelatedObject: [
        "last_modified_by_user",
        "created_by_user",
        "commander_user",
        "declared_by_user",
        "incident_type",
    ],
    IncidentImportVisibility: ["organization", "private"],
    IncidentIntegrationMetadataType: ["incident_integrations"],
    IncidentNotificationRuleAttributesVisibility: [
        "all",
        "organization",
        "private",
    ],
    IncidentNotificationRuleCreateAttributesVisibility: [
        "all",
        "organization",
        "private",
    ],
    IncidentNotificationRuleType: ["incident_notification_rules"],
    IncidentNotificationTemplateType: ["notification_templates"],
    IncidentOnCallPageType: ["page"],
    IncidentOrgSettingsType: ["incident_org_settings"],
    IncidentPageRoleType: [
        "incident_user_defined_roles",
        "incident_reserved_roles",
    ],
    IncidentPageTargetType: ["team_handle", "team_uuid", "user_uuid"],
    IncidentPageUUIDType: ["page_uuid"],
    IncidentPostmortemType: ["incident_postmortems"],
    IncidentRelatedObject: ["users", "attachments"],
    IncidentResourceType: ["incidents"],
    IncidentResponderType: ["incident_responders"],
    IncidentRespondersType: ["incident_responders"],
    IncidentRuleExecutionType: [1, 2],
    IncidentRuleResponseType: ["incidents_rules"],
    IncidentRuleTaskIDType: [
        "jira-create-issue-job",
        "notify-incident-handles-job",
        "servicenow-create-incident-job",
        "slack-create-channel-job",
        "zoom-create-meeting-job",
        "google-meet-create-meeting-job",
        "workflow-automation-job",
        "ms-teams-create-meeting-job",
        "google-chat-create-space-job",
        "zoom-suppress-summarization-job",
        "ms-teams-suppress-summarization-job",
        "google-meet-suppress-summarization-job",
    ],
    IncidentRuleTriggerType: [
        "incident_saved_trigger",
        "incident_created_trigger",
        "incident_modified_trigger",
    ],
    IncidentRuleType: ["incident_rules"],
    IncidentSearchResultsType: ["incidents_search_results"],
    IncidentSearchSortOrder: ["created", "-created"],
    IncidentServiceNowRecordPromptType: ["incident_servicenow_record_prompt"],
    IncidentSeverity: [
        "UNKNOWN",
        "SEV-0",
        "SEV-1",
        "SEV-2",
        "SEV-3",
        "SEV-4",
        "SEV-5",
    ],
    IncidentTimelineCellMarkdownContentType: ["markdown"],
    IncidentTimestampOverrideType: ["incidents_timestamp_overrides"],
    IncidentTimestampType: ["detected", "resolved", "declared"],
    IncidentTodoAnonymousAssigneeSource: ["slack", "microsoft_teams"],
    IncidentTodoType: ["incident_todos"],
    IncidentType: ["incidents"],
    IncidentTypeSlugSource: ["default", "servicenow"],
    IncidentTypeType: ["incident_types"],
    IncidentUserDefinedFieldCategory: ["what_happened", "why_it_happened"],
    IncidentUserDefinedFieldCollected: [
        "active",
        "stable",
        "resolved",
        "completed",
    ],
    IncidentUserDefinedFieldFieldType: [1, 2, 3, 4, 5, 6, 7, 8],
    IncidentUserDefinedFieldType: ["user_defined_field"],
    IncidentUserDefinedRoleType: ["incident_user_defined_roles"],
    IncludeType: ["schema", "raw_schema", "oncall", "incident", "relation"],
    InputSchemaParametersType: [
        "STRING",
        "NUMBER",
        "BOOLEAN",
        "OBJECT",
        "ARRAY_STRING",
        "ARRAY_NUMBER",
        "ARRAY_BOOLEAN",
        "ARRAY_OBJECT",
    ],
    IntegrationAccountDataflowHealth: [
        "DATAFLOW_HEALTH_OK",
        "DATAFLOW_HEALTH_BROKEN",
        "DATAFLOW_HEALTH_UNKNOWN",
    ],
    IntegrationAccountType: ["integration-account"],
    IntegrationType: ["integration"],
    InterfaceAttributesStatus: ["up", "down", "warning", "off"],
    InvestigationType: ["investigation"],
    IoCScoreEffect: ["RAISE_SCORE", "LOWER_SCORE", "NO_EFFECT"],
    IoCTriageState: ["not_reviewed", "reviewed"],
    IssueCaseResourceType: ["case"],
    IssueLanguage: [
        "BRIGHTSCRIPT",
        "C",
        "C_PLUS_PLUS",
        "C_SHARP",
        "CLOJURE",
        "DOT_NET",
        "ELIXIR",
        "ERLANG",
        "GO",
        "GROOVY",
        "HASKELL",
        "HCL",
        "JAVA",
        "JAVASCRIPT",
        "JVM",
        "KOTLIN",
        "OBJECTIVE_C",
        "PERL",
        "PHP",
        "PYTHON",
        "RUBY",
        "RUST",
        "SCALA",
        "SWIFT",
        "TERRAFORM",
        "TYPESCRIPT",
        "UNKNOWN",
    ],
    IssuePlatform: [
        "ANDROID",
        "BACKEND",
        "BROWSER",
        "FLUTTER",
        "IOS",
        "REACT_NATIVE",
        "ROKU",
        "UNKNOWN",
    ],
    IssueState: ["OPEN", "ACKNOWLEDGED", "RESOLVED", "IGNORED", "EXCLUDED"],
    IssueTeamType: ["team"],
    IssueType: ["issue"],
    IssueUpdateAssigneeRequestDataType: ["assignee"],
    IssueUpdateStateRequestDataType: ["error_tracking_issue"],
    IssueUserType: ["user"],
    IssuesSearchRequestDataAttributesOrderBy: [
        "TOTAL_COUNT",
        "FIRST_SEEN",
        "IMPACTED_SESSIONS",
        "PRIORITY",
    ],
    IssuesSearchRequestDataAttributesPersona: [
        "ALL",
        "BROWSER",
        "MOBILE",
        "BACKEND",
    ],
    IssuesSearchRequestDataAttributesTrack: ["trace", "logs", "rum"],
    IssuesSearchRequestDataType: ["search_request"],
    IssuesSearchResultType: ["error_tracking_search_result"],
    JiraAccountType: ["jira-account"],
    JiraIssueResourceType: ["issues"],
    JiraIssueTemplateType: ["jira-issue-template"],
    JiraIssuesDataType: ["jira_issues"],
    JsonPatchOperationOp: ["add", "remove", "replace", "move", "copy", "test"],
    LLMObsAnnotatedInteractionsByTraceType: ["annotated_interactions_by_trace"],
    LLMObsAnnotatedInteractionsType: ["annotated_interactions"],
    LLMObsAnnotationAssessment: ["pass", "fail"],
    LLMObsAnnotationErrorCode: ["permission_denied"],
    LLMObsAnnotationQueueInteractionsType: ["interactions"],
    LLMObsAnnotationQueueType: ["queues"],
    LLMObsAnnotationsType: ["annotations"],
    LLMObsAnthropicEffort: ["low", "medium", "high", "max"],
    LLMObsAnthropicThinkingType: ["enabled", "disabled", "adaptive"],
    LLMObsAnyInteractionType: [
        "trace",
        "experiment_trace",
        "session",
        "display_block",
    ],
    LLMObsContentBlockHeaderLevel: ["sm", "md", "lg", "xl"],
    LLMObsContentBlockLLMObsTraceInteractionType: ["trace", "experiment_trace"],
    LLMObsContentBlockType: [
        "markdown",
        "header",
        "text",
        "json",
        "image",
        "widget",
        "llmobs_trace",
        "frontend",
    ],
    LLMObsCustomEvalConfigEvalScope: ["span", "trace", "session"],
    LLMObsCustomEvalConfigIntegrationProvider: [
        "openai",
        "amazon-bedrock",
        "anthropic",
        "azure-openai",
        "vertex-ai",
        "llm-proxy",
    ],
    LLMObsCustomEvalConfigParsingType: [
        "structured_output",
        "json",
        "keyword_search",
    ],
    LLMObsCustomEvalConfigType: ["evaluator_config"],
    LLMObsDatasetDraftStateType: ["draft_state_data"],
    LLMObsDatasetExportFormat: ["csv"],
    LLMObsDatasetType: ["datasets"],
    LLMObsDatasetVersionType: ["dataset_version"],
    LLMObsDisplayBlockInteractionType: ["display_block"],
    LLMObsEventType: ["events"],
    LLMObsExperimentEventsType: ["experiment_events"],
    LLMObsExperimentSpanStatus: ["ok", "error"],
    LLMObsExperimentSpanType: ["experiments"],
    LLMObsExperimentStatus: ["running", "completed", "failed", "interrupted"],
    LLMObsExperimentType: ["experiments"],
    LLMObsExperimentationSortFieldDirection: ["asc", "desc"],
    LLMObsExperimentationType: ["experimentation"],
    LLMObsFrontendContentBlockType: ["frontend"],
    LLMObsIntegrationName: [
        "openai",
        "amazon_bedrock",
        "anthropic",
        "azure_openai",
        "vertex_ai",
        "llmproxy",
    ],
    LLMObsLabelSchemaType: ["score", "categorical", "boolean", "text"],
    LLMObsLegacyContentBlockType: [
        "markdown",
        "header",
        "text",
        "json",
        "image",
        "widget",
        "llmobs_trace",
    ],
    LLMObsMetricAssessment: ["pass", "fail"],
    LLMObsMetricScoreType: ["score", "categorical", "boolean", "json"],
    LLMObsOpenAIReasoningEffort: ["none", "low", "medium", "high", "xhigh"],
    LLMObsOpenAIReasoningSummary: ["auto", "concise", "detailed"],
    LLMObsPatternsClusteredPointsType: ["clustered_points_response"],
    LLMObsPatternsConfigType: ["topic_discovery_configs"],
    LLMObsPatternsConfigsListType: ["list_topic_discovery_configs_response"],
    LLMObsPatternsRequestType: ["topic_discovery"],
    LLMObsPatternsRunStatusType: ["topic_discovery_run_status"],
    LLMObsPatternsRunsListType: ["list_topic_discovery_runs_response"],
    LLMObsPatternsTopicsType: ["get_topics_response"],
    LLMObsPatternsTopicsWithClusteredPointsType: [
        "get_topics_with_cluster_points_response",
    ],
    LLMObsPatternsTriggerResponseType: ["topic_discovery_run"],
    LLMObsProjectType: ["projects"],
    LLMObsPromptResponseSource: ["registry", "code"],
    LLMObsPromptType: ["prompt-templates"],
    LLMObsPromptVersionLabel: ["production", "development"],
    LLMObsPromptVersionType: ["prompt-template-versions"],
    LLMObsRecordType: ["records"],
    LLMObsSearchSpansRequestType: ["spans"],
    LLMObsSpanType: ["span"],
    LLMObsTraceInteractionType: ["trace", "experiment_trace", "session"],
    Language: [
        "PYTHON",
        "JAVASCRIPT",
        "TYPESCRIPT",
        "JAVA",
        "GO",
        "YAML",
        "RUBY",
        "CSHARP",
        "PHP",
        "KOTLIN",
        "SWIFT",
        "DART",
        "DOCKERFILE",
        "ELIXIR",
        "JSON",
        "RUST",
        "TERRAFORM",
        "STARLARK",
        "BASH",
        "MARKDOWN",
        "APEX",
        "R",
        "SQL",
    ],
    LatestVersionMatchPolicy: ["none", "if_etag_match"],
    LaunchDarklyAPIKeyType: ["LaunchDarklyAPIKey"],
    LaunchDarklyIntegrationType: ["LaunchDarkly"],
    LayerRelationshipsMembersDataItemsType: ["members"],
    LayerType: ["layers"],
    LeakedKeyType: ["leaked_keys"],
    LicensesListResponseDataType: ["licenserequest"],
    LinearIssuesDataType: ["linear_issues"],
    ListConnectionsResponseDataType: ["list_connections_response"],
    ListDeploymentRulesDataType: ["list_deployment_rules"],
    ListTeamsInclude: ["team_links", "user_team_permissions"],
    ListTeamsSort: ["name", "-name", "user_count", "-user_count"],
    LogType: ["log"],
    LogsAggregateResponseStatus: ["done", "timeout"],
    LogsAggregateSortType: ["alphabetical", "measure"],
    LogsAggregationFunction: [
        "count",
        "cardinality",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
        "median",
    ],
    LogsArchiveAttributesCompressionMethod: ["GZIP", "ZSTD"],
    LogsArchiveDestinationAzureType: ["azure"],
    LogsArchiveDestinationGCSType: ["gcs"],
    LogsArchiveDestinationS3Type: ["s3"],
    LogsArchiveEncryptionS3Type: ["NO_OVERRIDE", "SSE_S3", "SSE_KMS"],
    LogsArchiveOrderDefinitionType: ["archive_order"],
    LogsArchiveState: ["UNKNOWN", "WORKING", "FAILING", "WORKING_AUTH_LEGACY"],
    LogsArchiveStorageClassS3Type: [
        "STANDARD",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER_IR",
    ],
    LogsComputeType: ["timeseries", "total"],
    LogsMetricComputeAggregationType: ["count", "distribution"],
    LogsMetricResponseComputeAggregationType: ["count", "distribution"],
    LogsMetricType: ["logs_metrics"],
    LogsRestrictionQueriesType: ["logs_restriction_queries"],
    LogsSort: ["timestamp", "-timestamp"],
    LogsSortOrder: ["asc", "desc"],
    LogsStorageTier: ["indexes", "online-archives", "flex"],
    MaintenanceDataAttributesStatus: ["scheduled", "in_progress", "completed"],
    MaintenanceUpdateDataAttributesStatus: [
        "scheduled",
        "in_progress",
        "completed",
        "canceled",
    ],
    MaintenanceWindowResourceType: ["maintenance_window"],
    ManagedOrgsType: ["managed_orgs"],
    MatchingSignalType: ["matching_signal"],
    MaxSessionDurationType: ["max_session_duration"],
    McpScanRequestDataType: ["mcpscanrequest"],
    McpScanRequestResponseDataType: ["mcpscanrequestresponse"],
    MemberTeamType: ["member_teams"],
    MetricActiveConfigurationType: ["actively_queried_configurations"],
    MetricBulkConfigureTagsType: ["metric_bulk_configure_tags"],
    MetricContentEncoding: ["deflate", "zstd1", "gzip"],
    MetricCustomSpaceAggregation: ["avg", "max", "min", "sum"],
    MetricCustomTimeAggregation: ["avg", "count", "max", "min", "sum"],
    MetricDashboardType: ["dashboards"],
    MetricDistinctVolumeType: ["distinct_metric_volumes"],
    MetricEstimateResourceType: ["metric_cardinality_estimate"],
    MetricEstimateType: ["count_or_gauge", "distribution", "percentile"],
    MetricIngestedIndexedVolumeType: ["metric_volumes"],
    MetricIntakeType: [0, 1, 2, 3],
    MetricMetaPageType: ["cursor_limit"],
    MetricMonitorType: ["monitors"],
    MetricNotebookType: ["notebooks"],
    MetricSLOType: ["slos"],
    MetricTagConfigurationMetricTypeCategory: [
        "non_distribution",
        "distribution",
    ],
    MetricTagConfigurationMetricTypes: ["gauge", "count", "rate", "distribution"],
    MetricTagConfigurationType: ["manage_tags"],
    MetricType: ["metrics"],
    MetricsAggregator: [
        "avg",
        "min",
        "max",
        "sum",
        "last",
        "percentile",
        "mean",
        "l2norm",
        "area",
    ],
    MetricsDataSource: ["metrics", "cloud_cost"],
    MicrosoftSentinelDestinationType: ["microsoft_sentinel"],
    MicrosoftTeamsChannelInfoType: ["ms-teams-channel-info"],
    MicrosoftTeamsTenantBasedHandleInfoType: [
        "ms-teams-tenant-based-handle-info",
    ],
    MicrosoftTeamsTenantBasedHandleType: ["tenant-based-handle"],
    MicrosoftTeamsWorkflowsWebhookHandleType: ["workflows-webhook-handle"],
    ModelLabFacetKeysType: ["facet_keys"],
    ModelLabFacetType: ["parameter", "attribute", "tag", "metric"],
    ModelLabFacetValuesType: ["facet_values"],
    ModelLabProjectArtifactsType: ["project_files"],
    ModelLabProjectFacetType: ["tag"],
    ModelLabProjectType: ["projects"],
    ModelLabRunArtifactsType: ["artifacts"],
    ModelLabRunStatus: [
        "pending",
        "running",
        "completed",
        "failed",
        "killed",
        "unresponsive",
        "paused",
    ],
    ModelLabRunType: ["runs"],
    MonitorConfigPolicyResourceType: ["monitor-config-policy"],
    MonitorConfigPolicyType: ["tag", "downtime"],
    MonitorDowntimeMatchResourceType: ["downtime_match"],
    MonitorNotificationRuleResourceType: ["monitor-notification-rule"],
    MonitorUserTemplateResourceType: ["monitor-user-template"],
    MuteDataType: ["mute"],
    MuteFindingsReason: [
        "PENDING_FIX",
        "FALSE_POSITIVE",
        "OTHER",
        "NO_FIX",
        "DUPLICATE",
        "RISK_ACCEPTED",
        "NO_PENDING_FIX",
        "HUMAN_ERROR",
        "NO_LONGER_ACCEPTED_RISK",
    ],
    MuteReason: [
        "duplicate",
        "false_positive",
        "no_fix",
        "other",
        "pending_fix",
        "risk_accepted",
    ],
    MuteRuleType: ["mute_rules"],
    NetworkHealthInsightCategory: ["dns", "tcp", "tls-cert", "security-group"],
    NetworkHealthInsightFailureType: [
        "timeout",
        "nxdomain",
        "servfail",
        "general_failure",
        "expired",
        "expiring_soon",
        "denied",
    ],
    NetworkHealthInsightsType: ["network-health-insights"],
    NodeTypesResponseDataType: ["get_node_types_response"],
    NotebookResourceType: ["notebook"],
    NotificationChannelEmailConfigType: ["email"],
    NotificationChannelEmailFormatType: ["html", "text"],
    NotificationChannelPhoneConfigType: ["phone"],
    NotificationChannelPushConfigType: ["push"],
    NotificationChannelType: ["notification_channels"],
    NotificationRulePreviewNotificationStatus: ["SUCCESS", "DEFAULT", "ERROR"],
    NotificationRulePreviewResponseType: ["notification_preview_response"],
    NotificationRuleRoutingMode: ["manual"],
    NotificationRulesType: ["notification_rules"],
    NotionAPIKeyType: ["NotionAPIKey"],
    NotionIntegrationType: ["Notion"],
    OAuth2WellKnownSitesEnvType: ["env"],
    OAuthClientRegistrationGrantType: ["authorization_code", "refresh_token"],
    OAuthClientRegistrationResponseType: ["code"],
    OAuthOidcScope: ["openid", "profile", "email", "offline_access"],
    OAuthScopesRestrictionType: ["scopes_restriction"],
    OCIConfigType: ["oci_config"],
    ObservabilityPipelineAddEnvVarsProcessorType: ["add_env_vars"],
    ObservabilityPipelineAddFieldsProcessorType: ["add_fields"],
    ObservabilityPipelineAddHostnameProcessorType: ["add_hostname"],
    ObservabilityPipelineAddMetricTagsProcessorType: ["add_metric_tags"],
    ObservabilityPipelineAggregateProcessorMode: [
        "auto",
        "sum",
        "latest",
        "count",
        "max",
        "min",
        "mean",
    ],
    ObservabilityPipelineAggregateProcessorType: ["aggregate"],
    ObservabilityPipelineAmazonDataFirehoseSourceType: ["amazon_data_firehose"],
    ObservabilityPipelineAmazonOpenSearchDestinationAuthStrategy: [
        "basic",
        "aws",
    ],
    ObservabilityPipelineAmazonOpenSearchDestinationType: ["amazon_opensearch"],
    ObservabilityPipelineAmazonS3DestinationCompressionGzipType: ["gzip"],
    ObservabilityPipelineAmazonS3DestinationCompressionZstdType: ["zstd"],
    ObservabilityPipelineAmazonS3DestinationServerSideEncryption: [
        "aws:kms",
        "AES256",
    ],
    ObservabilityPipelineAmazonS3DestinationStorageClass: [
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "INTELLIGENT_TIERING",
        "STANDARD_IA",
        "EXPRESS_ONEZONE",
        "ONEZONE_IA",
        "GLACIER",
        "GLACIER_IR",
        "DEEP_ARCHIVE",
    ],
    ObservabilityPipelineAmazonS3DestinationType: ["amazon_s3"],
    ObservabilityPipelineAmazonS3GenericCompressionGzipType: ["gzip"],
    ObservabilityPipelineAmazonS3GenericCompressionSnappyType: ["snappy"],
    ObservabilityPipelineAmazonS3GenericCompressionZstdType: ["zstd"],
    ObservabilityPipelineAmazonS3GenericDestinationType: ["amazon_s3_generic"],
    ObservabilityPipelineAmazonS3GenericEncodingJsonType: ["json"],
    ObservabilityPipelineAmazonS3GenericEncodingParquetType: ["parquet"],
    ObservabilityPipelineAmazonS3SourceCompression: [
        "auto",
        "none",
        "gzip",
        "zstd",
    ],
    ObservabilityPipelineAmazonS3SourceType: ["amazon_s3"],
    ObservabilityPipelineAmazonSecurityLakeDestinationType: [
        "amazon_security_lake",
    ],
    ObservabilityPipelineAzureStorageDestinationCompressionGzipType: ["gzip"],
    ObservabilityPipelineAzureStorageDestinationCompressionZstdType: ["zstd"],
    ObservabilityPipelineBufferOptionsDiskType: ["disk"],
    ObservabilityPipelineBufferOptionsMemoryType: ["memory"],
    ObservabilityPipelineBufferOptionsWhenFull: ["block", "drop_newest"],
    ObservabilityPipelineClickhouseDestinationAuthStrategy: ["basic"],
    ObservabilityPipelineClickhouseDestinationBatchEncodingCodec: [
        "arrow_stream",
    ],
    ObservabilityPipelineClickhouseDestinationCompressionAlgorithm: [
        "gzip",
        "none",
    ],
    ObservabilityPipelineClickhouseDestinationFormat: [
        "json_each_row",
        "json_as_object",
        "json_as_string",
        "arrow_stream",
    ],
    ObservabilityPipelineClickhouseDestinationType: ["clickhouse"],
    ObservabilityPipelineCloudPremDestinationType: ["cloud_prem"],
    ObservabilityPipelineConfigPipelineType: ["logs", "metrics"],
    ObservabilityPipelineCrowdStrikeNextGenSiemDestinationCompressionAlgorithm: [
        "gzip",
        "zlib",
    ],
    ObservabilityPipelineCrowdStrikeNextGenSiemDestinationEncoding: [
        "json",
        "raw_message",
    ],
    ObservabilityPipelineCrowdStrikeNextGenSiemDestinationType: [
        "crowdstrike_next_gen_siem",
    ],
    ObservabilityPipelineCustomProcessorType: ["custom_processor"],
    ObservabilityPipelineDatabricksZerobusDestinationType: ["databricks_zerobus"],
    ObservabilityPipelineDatadogAgentSourceType: ["datadog_agent"],
    ObservabilityPipelineDatadogLogsDestinationType: ["datadog_logs"],
    ObservabilityPipelineDatadogMetricsDestinationType: ["datadog_metrics"],
    ObservabilityPipelineDatadogTagsProcessorAction: ["include", "exclude"],
    ObservabilityPipelineDatadogTagsProcessorMode: ["filter"],
    ObservabilityPipelineDatadogTagsProcessorType: ["datadog_tags"],
    ObservabilityPipelineDecoding: ["bytes", "gelf", "json", "syslog"],
    ObservabilityPipelineDedupeProcessorMode: ["match", "ignore"],
    ObservabilityPipelineDedupeProcessorType: ["dedupe"],
    ObservabilityPipelineElasticsearchDestinationApiVersion: [
        "auto",
        "v6",
        "v7",
        "v8",
    ],
    ObservabilityPipelineElasticsearchDestinationCompressionAlgorithm: [
        "none",
        "gzip",
        "zlib",
        "zstd",
        "snappy",
    ],
    ObservabilityPipelineElasticsearchDestinationType: ["elasticsearch"],
    ObservabilityPipelineEnrichmentTableFileEncodingType: ["csv"],
    ObservabilityPipelineEnrichmentTableFileKeyItemsComparison: ["equals"],
    ObservabilityPipelineEnrichmentTableFileSchemaItemsType: [
        "string",
        "boolean",
        "integer",
        "float",
        "date",
        "timestamp",
    ],
    ObservabilityPipelineEnrichmentTableProcessorType: ["enrichment_table"],
    ObservabilityPipelineFilterProcessorType: ["filter"],
    ObservabilityPipelineFluentBitSourceType: ["fluent_bit"],
    ObservabilityPipelineFluentdSourceType: ["fluentd"],
    ObservabilityPipelineGenerateMetricsProcessorType: [
        "generate_datadog_metrics",
    ],
    ObservabilityPipelineGenerateMetricsV2ProcessorType: ["generate_metrics"],
    ObservabilityPipelineGeneratedMetricIncrementByFieldStrategy: [
        "increment_by_field",
    ],
    ObservabilityPipelineGeneratedMetricIncrementByOneStrategy: [
        "increment_by_one",
    ],
    ObservabilityPipelineGeneratedMetricMetricType: [
        "count",
        "gauge",
        "distribution",
    ],
    ObservabilityPipelineGoogleChronicleDestinationEncoding: [
        "json",
        "raw_message",
    ],
    ObservabilityPipelineGoogleChronicleDestinationType: ["google_chronicle"],
    ObservabilityPipelineGoogleCloudStorageDestinationAcl: [
        "private",
        "project-private",
        "public-read",
        "authenticated-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
    ],
    ObservabilityPipelineGoogleCloudStorageDestinationCompressionGzipType: [
        "gzip",
    ],
    ObservabilityPipelineGoogleCloudStorageDestinationCompressionZstdType: [
        "zstd",
    ],
    ObservabilityPipelineGoogleCloudStorageDestinationStorageClass: [
        "STANDARD",
        "NEARLINE",
        "COLDLINE",
        "ARCHIVE",
    ],
    ObservabilityPipelineGoogleCloudStorageDestinationType: [
        "google_cloud_storage",
    ],
    ObservabilityPipelineGooglePubSubDestinationEncoding: ["json", "raw_message"],
    ObservabilityPipelineGooglePubSubDestinationType: ["google_pubsub"],
    ObservabilityPipelineGooglePubSubSourceType: ["google_pubsub"],
    ObservabilityPipelineHttpClientDestinationAuthStrategy: [
        "none",
        "basic",
        "bearer",
        "custom",
    ],
    ObservabilityPipelineHttpClientDestinationCompressionAlgorithm: ["gzip"],
    ObservabilityPipelineHttpClientDestinationEncoding: ["json"],
    ObservabilityPipelineHttpClientDestinationType: ["http_client"],
    ObservabilityPipelineHttpClientSourceAuthStrategy: [
        "none",
        "basic",
        "bearer",
        "custom",
    ],
    ObservabilityPipelineHttpClientSourceType: ["http_client"],
    ObservabilityPipelineHttpServerSourceAuthStrategy: ["none", "plain"],
    ObservabilityPipelineHttpServerSourceType: ["http_server"],
    ObservabilityPipelineHttpServerSourceValidTokenPathToTokenLocation: [
        "path",
        "address",
    ],
    ObservabilityPipelineKafkaDestinationCompression: [
        "none",
        "gzip",
        "snappy",
        "lz4",
        "zstd",
    ],
    ObservabilityPipelineKafkaDestinationEncoding: ["json", "raw_message"],
    ObservabilityPipelineKafkaDestinationType: ["kafka"],
    ObservabilityPipelineKafkaSaslMechanism: [
        "PLAIN",
        "SCRAM-SHA-256",
        "SCRAM-SHA-512",
    ],
    ObservabilityPipelineKafkaSourceType: ["kafka"],
    ObservabilityPipelineLogstashSourceType: ["logstash"],
    ObservabilityPipelineMetricTagsProcessorRuleAction: ["include", "exclude"],
    ObservabilityPipelineMetricTagsProcessorRuleMode: ["filter"],
    ObservabilityPipelineMetricTagsProcessorType: ["metric_tags"],
    ObservabilityPipelineNewRelicDestinationRegion: ["us", "eu"],
    ObservabilityPipelineNewRelicDestinationType: ["new_relic"],
    ObservabilityPipelineOcsfMapperProcessorType: ["ocsf_mapper"],
    ObservabilityPipelineOcsfMappingLibrary: [
        "CloudTrail Account Change",
        "GCP Cloud Audit CreateBucket",
        "GCP Cloud Audit CreateSink",
        "GCP Cloud Audit SetIamPolicy",
        "GCP Cloud Audit UpdateSink",
        "Github Audit Log API Activity",
        "Google Workspace Admin Audit addPrivilege",
        "Microsoft 365 Defender Incident",
        "Microsoft 365 Defender UserLoggedIn",
        "Okta System Log Authentication",
        "Palo Alto Networks Firewall Traffic",
    ],
    ObservabilityPipelineOpenSearchDestinationType: ["opensearch"],
    ObservabilityPipelineOpentelemetryMetricsDestinationType: ["opentelemetry"],
    ObservabilityPipelineOpentelemetrySourceType: ["opentelemetry"],
    ObservabilityPipelineParseGrokProcessorType: ["parse_grok"],
    ObservabilityPipelineParseJSONProcessorType: ["parse_json"],
    ObservabilityPipelineParseXMLProcessorType: ["parse_xml"],
    ObservabilityPipelinePrometheusRemoteWriteDestinationAuthStrategy: [
        "none",
        "basic",
        "bearer",
    ],
    ObservabilityPipelinePrometheusRemoteWriteDestinationType: [
        "prometheus_remote_write",
    ],
    ObservabilityPipelinePrometheusRemoteWriteSourceAuthStrategy: [
        "none",
        "plain",
    ],
    ObservabilityPipelinePrometheusRemoteWriteSourceType: [
        "prometheus_remote_write",
    ],
    ObservabilityPipelineQuotaProcessorLimitEnforceType: ["bytes", "events"],
    ObservabilityPipelineQuotaProcessorOverflowAction: [
        "drop",
        "no_action",
        "overflow_routing",
    ],
    ObservabilityPipelineQuotaProcessorType: ["quota"],
    ObservabilityPipelineReduceProcessorMergeStrategyStrategy: [
        "discard",
        "retain",
        "sum",
        "max",
        "min",
        "array",
        "concat",
        "concat_newline",
        "concat_raw",
        "shortest_array",
        "longest_array",
        "flat_unique",
    ],
    ObservabilityPipelineReduceProcessorType: ["reduce"],
    ObservabilityPipelineRemoveFieldsProcessorType: ["remove_fields"],
    ObservabilityPipelineRenameFieldsProcessorType: ["rename_fields"],
    ObservabilityPipelineRenameMetricTagsProcessorType: ["rename_metric_tags"],
    ObservabilityPipelineRsyslogDestinationType: ["rsyslog"],
    ObservabilityPipelineRsyslogSourceType: ["rsyslog"],
    ObservabilityPipelineSampleProcessorType: ["sample"],
    ObservabilityPipelineSensitiveDataScannerProcessorActionHashAction: ["hash"],
    ObservabilityPipelineSensitiveDataScannerProcessorActionPartialRedactAction: [
        "partial_redact",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorActionPartialRedactOptionsDirection: ["first", "last"],
    ObservabilityPipelineSensitiveDataScannerProcessorActionRedactAction: [
        "redact",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorCustomPatternType: [
        "custom",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorLibraryPatternType: [
        "library",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorScopeAllTarget: ["all"],
    ObservabilityPipelineSensitiveDataScannerProcessorScopeExcludeTarget: [
        "exclude",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorScopeIncludeTarget: [
        "include",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorType: [
        "sensitive_data_scanner",
    ],
    ObservabilityPipelineSentinelOneDestinationRegion: [
        "us",
        "eu",
        "ca",
        "data_set_us",
    ],
    ObservabilityPipelineSentinelOneDestinationType: ["sentinel_one"],
    ObservabilityPipelineSocketDestinationEncoding: ["json", "raw_message"],
    ObservabilityPipelineSocketDestinationFramingBytesMethod: ["bytes"],
    ObservabilityPipelineSocketDestinationFramingCharacterDelimitedMethod: [
        "character_delimited",
    ],
    ObservabilityPipelineSocketDestinationFramingNewlineDelimitedMethod: [
        "newline_delimited",
    ],
    ObservabilityPipelineSocketDestinationMode: ["tcp", "udp"],
    ObservabilityPipelineSocketDestinationType: ["socket"],
    ObservabilityPipelineSocketSourceFramingBytesMethod: ["bytes"],
    ObservabilityPipelineSocketSourceFramingCharacterDelimitedMethod: [
        "character_delimited",
    ],
    ObservabilityPipelineSocketSourceFramingChunkedGelfMethod: ["chunked_gelf"],
    ObservabilityPipelineSocketSourceFramingNewlineDelimitedMethod: [
        "newline_delimited",
    ],
    ObservabilityPipelineSocketSourceFramingOctetCountingMethod: [
        "octet_counting",
    ],
    ObservabilityPipelineSocketSourceMode: ["tcp", "udp"],
    ObservabilityPipelineSocketSourceType: ["socket"],
    ObservabilityPipelineSplitArrayProcessorType: ["split_array"],
    ObservabilityPipelineSplunkHecDestinationEncoding: ["json", "raw_message"],
    ObservabilityPipelineSplunkHecDestinationEndpointTarget: ["event", "raw"],
    ObservabilityPipelineSplunkHecDestinationTokenStrategy: [
        "custom",
        "from_source",
    ],
    ObservabilityPipelineSplunkHecDestinationType: ["splunk_hec"],
    ObservabilityPipelineSplunkHecMetricsDestinationCompression: ["none", "gzip"],
    ObservabilityPipelineSplunkHecMetricsDestinationType: ["splunk_hec_metrics"],
    ObservabilityPipelineSplunkHecSourceType: ["splunk_hec"],
    ObservabilityPipelineSplunkTcpSourceType: ["splunk_tcp"],
    ObservabilityPipelineSumoLogicDestinationEncoding: [
        "json",
        "raw_message",
        "logfmt",
    ],
    ObservabilityPipelineSumoLogicDestinationType: ["sumo_logic"],
    ObservabilityPipelineSumoLogicSourceType: ["sumo_logic"],
    ObservabilityPipelineSyslogNgDestinationType: ["syslog_ng"],
    ObservabilityPipelineSyslogNgSourceType: ["syslog_ng"],
    ObservabilityPipelineSyslogSourceMode: ["tcp", "udp"],
    ObservabilityPipelineTagCardinalityLimitProcessorAction: [
        "drop_tag",
        "drop_event",
    ],
    ObservabilityPipelineTagCardinalityLimitProcessorOverrideType: [
        "limit_override",
        "excluded",
    ],
    ObservabilityPipelineTagCardinalityLimitProcessorTrackingModeMode: [
        "exact_fingerprint",
        "probabilistic",
    ],
    ObservabilityPipelineTagCardinalityLimitProcessorType: [
        "tag_cardinality_limit",
    ],
    ObservabilityPipelineThrottleProcessorType: ["throttle"],
    ObservabilityPipelineWebsocketSourceAuthStrategy: [
        "none",
        "basic",
        "bearer",
        "custom",
    ],
    ObservabilityPipelineWebsocketSourceTlsEnabledMode: ["enabled"],
    ObservabilityPipelineWebsocketSourceTlsWithClientCertMode: [
        "with_client_cert",
    ],
    ObservabilityPipelineWebsocketSourceType: ["websocket"],
    OktaAPITokenType: ["OktaAPIToken"],
    OktaAccountType: ["okta-accounts"],
    OktaIntegrationType: ["Okta"],
    OnCallNotificationRuleCategory: ["high_urgency", "low_urgency"],
    OnCallNotificationRuleType: ["notification_rules"],
    OnCallPageTargetType: ["team_id", "team_handle", "user_id"],
    OnCallPhoneNotificationRuleMethod: ["sms", "voice"],
    OnDemandConcurrencyCapType: ["on_demand_concurrency_cap"],
    OpenAIAPIKeyType: ["OpenAIAPIKey"],
    OpenAIIntegrationType: ["OpenAI"],
    OpsgenieAccountType: ["opsgenie-account"],
    OpsgenieServiceRegionType: ["us", "eu", "custom"],
    OpsgenieServiceType: ["opsgenie-service"],
    OrderDirection: ["asc", "desc"],
    OrgAuthorizedClientRelationshipOAuth2ClientDataType: ["oauth2_clients"],
    OrgAuthorizedClientRelationshipUserAuthorizedClientsDataType: [
        "user_authorized_clients",
    ],
    OrgAuthorizedClientType: ["org_authorized_clients"],
    OrgAuthorizedClientUserAuthorizationsSort: [
        "user.name",
        "user.email",
        "oauth2_client.name",
    ],
    OrgConfigType: ["org_configs"],
    OrgConnectionOrgRelationshipDataType: ["orgs"],
    OrgConnectionType: ["org_connection"],
    OrgConnectionTypeEnum: ["logs", "metrics", "audit"],
    OrgConnectionUserRelationshipDataType: ["users"],
    OrgGroupMembershipBulkUpdateType: ["org_group_membership_bulk_updates"],
    OrgGroupMembershipSortOption: ["name", "-name", "uuid", "-uuid"],
    OrgGroupMembershipType: ["org_group_memberships"],
    OrgGroupPolicyConfigType: ["org_group_policy_configs"],
    OrgGroupPolicyEnforcementTier: [
        "OVERRIDE_ALLOWED",
        "GROUP_MANAGED",
        "DELEGATE",
    ],
    OrgGroupPolicyFilterPolicyTypeValue: ["org_config", "role"],
    OrgGroupPolicyOverrideSortOption: ["id", "-id", "org_uuid", "-org_uuid"],
    OrgGroupPolicyOverrideType: ["org_group_policy_overrides"],
    OrgGroupPolicyPolicyType: ["org_config", "role"],
    OrgGroupPolicySortOption: ["id", "-id", "name", "-name"],
    OrgGroupPolicySuggestionStatus: ["pending", "accepted", "dismissed"],
    OrgGroupPolicySuggestionType: ["org_group_policy_suggestions"],
    OrgGroupPolicyType: ["org_group_policies"],
    OrgGroupSortOption: ["name", "-name", "uuid", "-uuid"],
    OrgGroupType: ["org_groups"],
    OrgResourceType: ["orgs"],
    OrgSAMLPreferencesType: ["saml_preferences"],
    OrganizationsType: ["orgs"],
    OutcomeType: ["outcome"],
    OutcomesBatchType: ["batched-outcome"],
    OutputSchemaParametersType: [
        "STRING",
        "NUMBER",
        "BOOLEAN",
        "OBJECT",
        "ARRAY_STRING",
        "ARRAY_NUMBER",
        "ARRAY_BOOLEAN",
        "ARRAY_OBJECT",
    ],
    OwnershipConfidenceLevel: ["high", "medium", "low"],
    OwnershipEvidenceType: ["ownership_evidence"],
    OwnershipFeedbackAction: ["confirm", "reject", "correct", "persist"],
    OwnershipFeedbackResultType: ["ownership_feedback_result"],
    OwnershipFeedbackType: ["ownership_feedback"],
    OwnershipHistoryType: ["ownership_history"],
    OwnershipInferenceStatus: [
        "suggested",
        "persisted",
        "overridden",
        "failed",
        "unknown",
    ],
    OwnershipInferenceType: ["ownership_inference"],
    OwnershipInferencesType: ["ownership_inferences"],
    OwnershipOwnerType: ["user", "team", "service", "unknown"],
    OwnershipSettingsType: ["ownership_settings"],
    OwnershipUntaggedFindingsType: ["ownership_untagged_findings"],
    PRCoverageSummaryRequestType: ["ci_app_coverage_pr_summary_request"],
    PageAnnotationsType: ["page_annotations"],
    PageUrgency: ["low", "high"],
    PaginationMetaPageType: ["offset_limit"],
    PatchDegradationRequestDataAttributesStatus: [
        "investigating",
        "identified",
        "monitoring",
        "resolved",
    ],
    PatchDegradationRequestDataType: ["degradations"],
    PatchDegradationTemplateRequestDataAttributesComponentsAffectedItemsStatus: [
        "operational",
        "degraded",
        "partial_outage",
        "major_outage",
    ],
    PatchDegradationTemplateRequestDataType: ["degradation_templates"],
    PatchDegradationUpdateRequestDataAttributesStatus: [
        "investigating",
        "identified",
        "monitoring",
    ],
    PatchDegradationUpdateRequestDataType: ["degradation_updates"],
    PatchMaintenanceRequestDataAttributesComponentsAffectedItemsStatus: [
        "operational",
        "maintenance",
    ],
    PatchMaintenanceRequestDataType: ["maintenances"],
    PatchMaintenanceTemplateRequestDataType: ["maintenance_templates"],
    PatchMaintenanceUpdateRequestDataType: ["maintenance_updates"],
    PatchTableRequestDataType: ["reference_table"],
    PermissionsType: ["permissions"],
    PersonalAccessTokensSort: [
        "name",
        "-name",
        "created_at",
        "-created_at",
        "expires_at",
        "-expires_at",
        "last_used_at",
        "-last_used_at",
    ],
    PersonalAccessTokensType: ["personal_access_tokens"],
    PlaylistDataType: ["rum_replay_playlist"],
    PostmortemCellType: ["markdown"],
    PostmortemTemplateLocation: [
        "datadog_notebooks",
        "confluence",
        "google_docs",
    ],
    PostmortemTemplateType: ["postmortem_templates", "postmortem_template"],
    PrintReportType: ["report"],
    ProcessDataSource: ["process"],
    ProcessSummaryType: ["process"],
    ProductAnalyticsAnalyticsListRequestType: [
        "formula_analytics_extended_list_request",
    ],
    ProductAnalyticsAnalyticsListResponseType: ["list_response"],
    ProductAnalyticsAnalyticsListSortOrder: ["asc", "desc"],
    ProductAnalyticsAnalyticsRequestType: ["formula_analytics_extended_request"],
    ProductAnalyticsCalendarIntervalType: [
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "quarter",
        "year",
    ],
    ProductAnalyticsEventQueryDataSource: ["product_analytics"],
    ProductAnalyticsExecutionType: [
        "simple",
        "background",
        "trino-multistep",
        "materialized-view",
    ],
    ProductAnalyticsFormulaJourneyRequestType: ["formula_journey_request"],
    ProductAnalyticsFormulaRetentionRequestType: ["formula_retention_request"],
    ProductAnalyticsGraphQueryGroupBySource: [
        "product_analytics_audience_filters.users",
        "product_analytics_audience_filters.accounts",
    ],
    ProductAnalyticsJourneyComputedColumnName: ["first_conversion_timestamps"],
    ProductAnalyticsJourneyConversionType: ["conversion", "drop-off"],
    ProductAnalyticsJourneyEntity: ["session", "user", "account"],
    ProductAnalyticsJourneyFunnelResponseType: ["funnel_response"],
    ProductAnalyticsJourneyListRequestType: ["journey_list_request"],
    ProductAnalyticsJourneyListResponseType: ["journey_list_response"],
    ProductAnalyticsJourneyNodeTargetType: ["node"],
    ProductAnalyticsJourneyPathTargetType: ["path"],
    ProductAnalyticsJourneyRequestType: ["journey_request"],
    ProductAnalyticsJourneyScalarResponseType: ["journey_scalar_response"],
    ProductAnalyticsJourneySearchGraphFilterName: [
        "__dd.time_to_convert",
        "__dd.session",
        "__dd.dropoff_rate",
    ],
    ProductAnalyticsJourneySearchGraphFilterOperator: ["=", "<", ">", "<=", ">="],
    ProductAnalyticsJourneyTimeseriesResponseType: [
        "journey_timeseries_response",
    ],
    ProductAnalyticsOccurrenceQueryDataSource: ["product_analytics_occurrence"],
    ProductAnalyticsResponseMetaStatus: ["done", "running", "timeout"],
    ProductAnalyticsRetentionAggregationTargetType: ["aggregation"],
    ProductAnalyticsRetentionCalendarTimeIntervalType: ["calendar"],
    ProductAnalyticsRetentionCellScopeType: ["cell"],
    ProductAnalyticsRetentionCohortScopeType: ["cohort"],
    ProductAnalyticsRetentionComputeMetric: [
        "__dd.retention",
        "__dd.retention_rate",
    ],
    ProductAnalyticsRetentionEntity: ["@usr.id", "@account.id"],
    ProductAnalyticsRetentionFixedTimeIntervalType: ["fixed"],
    ProductAnalyticsRetentionFixedTimeIntervalUnit: ["day", "week", "month"],
    ProductAnalyticsRetentionGridCohortType: ["raw", "aggregated"],
    ProductAnalyticsRetentionGridRequestType: ["retention_grid_request"],
    ProductAnalyticsRetentionGridResponseType: ["retention_grid_response"],
    ProductAnalyticsRetentionGroupByTarget: ["cohort", "return_period"],
    ProductAnalyticsRetentionIndexTargetType: ["index"],
    ProductAnalyticsRetentionListRequestType: ["retention_list_request"],
    ProductAnalyticsRetentionListResponseType: ["retention_list_response"],
    ProductAnalyticsRetentionReturnCondition: [
        "conversion_on",
        "conversion_on_or_after",
    ],
    ProductAnalyticsRetentionReturnPeriodScopeType: ["return_period"],
    ProductAnalyticsSankeyAggregatedNodeType: ["aggregated"],
    ProductAnalyticsSankeyNodeType: ["regular", "other", "dropoff"],
    ProductAnalyticsSankeyRequestType: ["sankey_request"],
    ProductAnalyticsSankeyResponseType: ["sankey_response"],
    ProductAnalyticsScalarColumnType: ["number", "group"],
    ProductAnalyticsScalarResponseType: ["scalar_response"],
    ProductAnalyticsServerSideEventItemType: ["server"],
    ProductAnalyticsTimeseriesResponseType: ["timeseries_response"],
    ProductCatalogSKUOnDemandOption: ["hourly", "monthly"],
    ProductCatalogSKUPricingType: ["usage", "percent"],
    ProductCatalogSKUPricingUnitType: ["block", "unit"],
    ProductCatalogSKUType: ["Sku"],
    ProductCatalogSKUsAPIVersion: ["v1"],
    ProjectFavoriteResourceType: ["project_favorite"],
    ProjectResourceType: ["project"],
    ProjectedCostType: ["projected_cost"],
    PrunedTraceType: ["pruned_trace"],
    PublishRequestType: ["publishRequest"],
    QueryAccountRequestDataType: ["query_account_request"],
    QueryEventFilteredUsersRequestDataType: [
        "query_event_filtered_users_request",
    ],
    QueryResponseDataType: ["query_response"],
    QuerySortOrder: ["asc", "desc"],
    QueryUsersRequestDataType: ["query_users_request"],
    RUMAggregateSortType: ["alphabetical", "measure"],
    RUMAggregationFunction: [
        "count",
        "cardinality",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
        "median",
    ],
    RUMApplicationCreateType: ["rum_application_create"],
    RUMApplicationListType: ["rum_application"],
    RUMApplicationType: ["rum_application"],
    RUMApplicationUpdateType: ["rum_application_update"],
    RUMComputeType: ["timeseries", "total"],
    RUMEventProcessingState: ["ALL", "ERROR_FOCUSED_MODE", "NONE"],
    RUMEventType: ["rum"],
    RUMOperationJourneyCompositeRuleKind: ["all_of", "in_order"],
    RUMOperationJourneyStepType: [
        "start",
        "update",
        "stop",
        "error",
        "abandoned",
    ],
    RUMOperationStrongLinkStatus: ["DRAFT", "CONFIRMED", "REJECTED"],
    RUMOperationStrongLinkType: ["strong_links"],
    RUMOperationStrongLinkUpdateStatus: ["CONFIRMED", "REJECTED"],
    RUMOperationType: ["operations"],
    RUMProductAnalyticsRetentionState: ["MAX", "NONE"],
    RUMResponseStatus: ["done", "timeout"],
    RUMSort: ["timestamp", "-timestamp"],
    RUMSortOrder: ["asc", "desc"],
    ReadinessGateThresholdType: ["ANY", "ALL"],
    RecommendationType: ["recommendation"],
    RecommendationsFilterRequestDataType: ["recommendations_filter"],
    RecommendationsFilterRequestScope: ["ccm", "experiment", "*"],
    ReferenceTableCreateSourceType: ["LOCAL_FILE", "S3", "GCS", "AZURE"],
    ReferenceTableSchemaFieldType: ["STRING", "INT32"],
    ReferenceTableSortType: [
        "updated_at",
        "table_name",
        "status",
        "-updated_at",
        "-table_name",
        "-status",
    ],
    ReferenceTableSourceType: [
        "LOCAL_FILE",
        "S3",
        "GCS",
        "AZURE",
        "SERVICENOW",
        "SALESFORCE",
        "DATABRICKS",
        "SNOWFLAKE",
    ],
    RelationIncludeType: ["entity", "schema"],
    RelationResponseType: ["relation"],
    RelationType: [
        "RelationTypeOwns",
        "RelationTypeOwnedBy",
        "RelationTypeDependsOn",
        "RelationTypeDependencyOf",
        "RelationTypePartsOf",
        "RelationTypeHasPart",
        "RelationTypeOtherOwns",
        "RelationTypeOtherOwnedBy",
        "RelationTypeImplementedBy",
        "RelationTypeImplements",
    ],
    ReorderRuleResourceDataType: ["arbitrary_rule"],
    ReorderRulesetResourceDataType: ["ruleset"],
    ReportScheduleAuthorType: ["users"],
    ReportScheduleDeliveryFormat: ["pdf", "png", "pdf_and_png"],
    ReportScheduleIncludedResourceType: ["resource"],
    ReportScheduleListResponsePaginationType: ["offset_limit"],
    ReportScheduleResourceType: ["dashboard", "integration_dashboard"],
    ReportScheduleResponseAttributesDeliveryFormat: ["pdf", "png", "pdf_and_png"],
    ReportScheduleStatus: ["active", "inactive"],
    ReportScheduleType: ["schedule"],
    ResolveVulnerableSymbolsRequestDataType: [
        "resolve-vulnerable-symbols-request",
    ],
    ResolveVulnerableSymbolsResponseDataType: [
        "resolve-vulnerable-symbols-response",
    ],
    ResourceFilterRequestType: ["csm_resource_filter"],
    RestrictionPolicyType: ["restriction_policy"],
    RetentionFilterAllType: [
        "spans-sampling-processor",
        "spans-errors-sampling-processor",
        "spans-appsec-sampling-processor",
    ],
    RetentionFilterType: ["spans-sampling-processor"],
    RetryStrategyKind: ["RETRY_STRATEGY_LINEAR"],
    RevertCustomRuleRevisionDataType: ["revert_custom_rule_revision_request"],
    RoleTemplateDataType: ["roles"],
    RolesSort: [
        "name",
        "-name",
        "modified_at",
        "-modified_at",
        "user_count",
        "-user_count",
    ],
    RolesType: ["roles"],
    RolloutStrategy: ["UNIFORM_INTERVALS", "NO_ROLLOUT"],
    RoutingRuleEscalationPolicyActionType: ["escalation_policy"],
    RoutingRuleRelationshipsPolicyDataType: ["policies"],
    RoutingRuleType: ["team_routing_rules"],
    RuleBasedViewRuleCategory: [
        "cloud_configuration",
        "infrastructure_configuration",
        "api_security",
    ],
    RuleBasedViewType: ["rule_based_view"],
    RuleSeverity: ["critical", "high", "medium", "low", "unknown", "info"],
    RuleType: ["rule"],
    RuleTypesItems: [
        "application_security",
        "log_detection",
        "workload_security",
        "signal_correlation",
        "cloud_configuration",
        "infrastructure_configuration",
        "application_code_vulnerability",
        "application_library_vulnerability",
        "attack_path",
        "container_image_vulnerability",
        "identity_risk",
        "misconfiguration",
        "api_security",
        "host_vulnerability",
        "iac_misconfiguration",
        "sast_vulnerability",
        "secret_vulnerability",
        "workload_activity",
        "sensitive_data",
        "serverless_function_code_vulnerability",
    ],
    RulesValidateQueryRequestDataType: ["validate_query"],
    RulesValidateQueryResponseDataType: ["validate_response"],
    RulesetRespDataType: ["ruleset"],
    RulesetStatusRespDataType: ["ruleset_status"],
    RumConfigType: ["rum_config"],
    RumExclusionFilterEventType: [
        "session",
        "view",
        "action",
        "error",
        "resource",
        "long_task",
        "vital",
    ],
    RumExclusionFilterType: ["exclusion_filters"],
    RumMetricComputeAggregationType: ["count", "distribution"],
    RumMetricEventType: [
        "session",
        "view",
        "action",
        "error",
        "resource",
        "long_task",
        "vital",
    ],
    RumMetricType: ["rum_metrics"],
    RumMetricUniquenessWhen: ["match", "end"],
    RumPermanentRetentionFilterID: [
        "rum_apm_flat_sampling",
        "synthetics_sessions",
        "forced_replay_sessions",
    ],
    RumPermanentRetentionFilterType: ["permanent_retention_filters"],
    RumRetentionFilterEventType: [
        "session",
        "view",
        "action",
        "error",
        "resource",
        "long_task",
        "vital",
    ],
    RumRetentionFilterType: ["retention_filters"],
    RumRetentionQuotaConfigType: ["rum_quota_config"],
    RumRetentionQuotaMode: ["custom"],
    RumRetentionQuotaReachedAction: ["stop", "slowdown"],
    RumRetentionQuotaScopeType: ["application"],
    RumRetentionQuotaWindowType: ["daily"],
    RumSdkConfigDynamicOptionSerializedType: ["dynamic"],
    RumSdkConfigDynamicOptionStrategy: ["js", "cookie", "dom", "localStorage"],
    RumSdkConfigMatchOptionSerializedType: ["string", "regex"],
    RumSdkConfigSerializedRegexType: ["regex"],
    RumSdkConfigTracingUrlPropagatorType: [
        "datadog",
        "b3",
        "b3multi",
        "tracecontext",
    ],
    RumSdkConfigType: ["rum_sdk_config"],
    RunHistoricalJobRequestDataType: ["historicalDetectionsJobCreate"],
    SAMLAssertionAttributesType: ["saml_assertion_attributes"],
    SAMLConfigurationsType: ["saml_configurations"],
    SBOMComponentLicenseType: [
        "network_strong_copyleft",
        "non_standard_copyleft",
        "other_non_free",
        "other_non_standard",
        "permissive",
        "public_domain",
        "strong_copyleft",
        "weak_copyleft",
    ],
    SBOMComponentType: [
        "application",
        "container",
        "data",
        "device",
        "device-driver",
        "file",
        "firmware",
        "framework",
        "library",
        "machine-learning-model",
        "operating-system",
        "platform",
    ],
    SBOMFormat: ["CycloneDX", "SPDX"],
    SBOMType: ["sboms"],
    SLOReportInterval: ["daily", "weekly", "monthly"],
    SLOReportStatus: [
        "in_progress",
        "completed",
        "completed_with_errors",
        "failed",
    ],
    STIXBundleType: ["bundle"],
    STIXContentEncoding: ["gzip"],
    STIXIngestResponseType: ["threat-intel-stix-ingest"],
    STIXPatternType: ["stix"],
    STIXSpecVersion: ["2.1"],
    SalesforceIncidentsOrganizationType: ["salesforce-incidents-org"],
    SalesforceIncidentsTemplatePriority: ["Critical", "High", "Moderate", "Low"],
    SalesforceIncidentsTemplateType: ["salesforce-incidents-incident-template"],
    SampleLogGenerationBulkSubscriptionRequestType: [
        "bulk_subscription_requests",
    ],
    SampleLogGenerationDuration: ["1h", "1d", "3d", "7d"],
    SampleLogGenerationSubscriptionRequestType: ["subscription_requests"],
    SampleLogGenerationSubscriptionResourceType: ["subscriptions"],
    SampleLogGenerationSubscriptionStatus: [
        "subscribed",
        "renewed",
        "unsubscribed",
        "no_active_subscription",
        "not_available",
        "active",
        "expired",
    ],
    SampleLogGenerationSubscriptionsStatusFilter: ["active", "all"],
    ScaRequestDataType: ["scarequests"],
    ScalarColumnTypeGroup: ["group"],
    ScalarColumnTypeNumber: ["number"],
    ScalarFormulaRequestType: ["scalar_request"],
    ScalarFormulaResponseType: ["scalar_response"],
    ScannedAssetMetadataType: ["scanned-assets-metadata"],
    ScheduleCreateRequestDataType: ["schedules"],
    ScheduleDataRelationshipsLayersDataItemsType: ["layers"],
    ScheduleDataType: ["schedules"],
    ScheduleMemberRelationshipsUserDataType: ["users"],
    ScheduleMemberType: ["members"],
    ScheduleOnCallResponderDataRelationshipsShiftsDataItemsType: ["shifts"],
    ScheduleOnCallResponderDataType: ["schedule_oncall_responder"],
    ScheduleOnCallRespondersDataRelationshipsRespondersDataItemsType: [
        "schedule_oncall_responder",
    ],
    ScheduleOnCallRespondersDataRelationshipsScheduleDataType: ["schedules"],
    ScheduleOnCallRespondersDataType: ["schedule_oncall_responders"],
    ScheduleTargetPosition: ["previous", "current", "next"],
    ScheduleTargetType: ["schedules"],
    ScheduleTriggerOverlapBehavior: ["EXCLUSIVE_RUN", "OVERLAP_ALLOWED"],
    ScheduleUpdateRequestDataType: ["schedules"],
    ScheduleUserType: ["users"],
    ScorecardListType: ["scorecard"],
    ScorecardScoreDataType: ["score"],
    ScorecardScoresAggregation: [
        "by-entity",
        "by-rule",
        "by-scorecard",
        "by-team",
        "by-kind",
    ],
    ScorecardType: ["scorecard"],
    SearchIssuesIncludeQueryParameterItem: [
        "issue",
        "issue.assignee",
        "issue.case",
        "issue.team_owners",
    ],
    SeatAssignmentsDataType: ["seat-assignments"],
    SeatUserDataType: ["seat-users"],
    SecretRuleDataType: ["secret_rule"],
    SecureEmbedCreateResponseType: ["secure_embed_create_response"],
    SecureEmbedGetResponseType: ["secure_embed_get_response"],
    SecureEmbedGlobalTimeLiveSpan: [
        "15m",
        "1h",
        "4h",
        "1d",
        "2d",
        "1w",
        "1mo",
        "3mo",
    ],
    SecureEmbedRequestType: ["secure_embed_request"],
    SecureEmbedShareType: ["secure_embed"],
    SecureEmbedStatus: ["active", "paused"],
    SecureEmbedUpdateRequestType: ["secure_embed_update_request"],
    SecureEmbedUpdateResponseType: ["secure_embed_update_response"],
    SecureEmbedViewingPreferencesTheme: ["system", "light", "dark"],
    SecurityEntityRiskScoreAttributesSeverity: [
        "critical",
        "high",
        "medium",
        "low",
        "info",
    ],
    SecurityEntityRiskScoreType: ["SecurityEntityRiskScore"],
    SecurityFilterFilteredDataType: ["logs"],
    SecurityFilterType: ["security_filters"],
    SecurityFilterVersionType: ["security_filters_configuration"],
    SecurityFindingType: [
        "api_security",
        "attack_path",
        "host_and_container_vulnerability",
        "iac_misconfiguration",
        "identity_risk",
        "library_vulnerability",
        "misconfiguration",
        "runtime_code_vulnerability",
        "secret",
        "static_code_vulnerability",
        "workload_activity",
    ],
    SecurityFindingsDataType: ["finding"],
    SecurityFindingsSort: ["@detection_changed_at", "-@detection_changed_at"],
    SecurityFindingsStatus: ["done", "timeout"],
    SecurityMonitoringContentPackActivation: [
        "never_activated",
        "activated",
        "deactivated",
    ],
    SecurityMonitoringContentPackAppSecDetailsType: ["appsec"],
    SecurityMonitoringContentPackAuditDetailsType: ["audit"],
    SecurityMonitoringContentPackEntityDetailsType: ["entity"],
    SecurityMonitoringContentPackIntegrationStatus: [
        "installed",
        "available",
        "partially_installed",
        "detected",
        "error",
    ],
    SecurityMonitoringContentPackOnboardingDetailsType: ["onboarding"],
    SecurityMonitoringContentPackStateType: ["content_pack_state"],
    SecurityMonitoringContentPackStatus: [
        "install",
        "activate",
        "initializing",
        "active",
        "warning",
        "broken",
        "not_configured",
    ],
    SecurityMonitoringContentPackThreatIntelDetailsType: ["threat_intel"],
    SecurityMonitoringContentPackTimestampBucket: [
        "not_seen",
        "within_24_hours",
        "within_24_to_72_hours",
        "over_72h_to_30d",
        "over_30d",
    ],
    SecurityMonitoringContentPackVulnerabilityDetailsType: ["vulnerability"],
    SecurityMonitoringCriticalAssetSeverity: [
        "info",
        "low",
        "medium",
        "high",
        "critical",
        "increase",
        "decrease",
        "no-op",
    ],
    SecurityMonitoringCriticalAssetType: ["critical_assets"],
    SecurityMonitoringDatasetCreateType: ["datasetCreate"],
    SecurityMonitoringDatasetDependentsType: ["datasetDependents"],
    SecurityMonitoringDatasetType: ["dataset"],
    SecurityMonitoringDatasetUpdateType: ["datasetUpdate"],
    SecurityMonitoringDatasetVersionHistoryType: ["dataset_version_history"],
    SecurityMonitoringEntraIdAzureAppRegistrationsResourceType: [
        "entra_id_azure_app_registrations",
    ],
    SecurityMonitoringFilterAction: ["require", "suppress"],
    SecurityMonitoringIntegrationActivateResourceType: [
        "activate_entra_id_request",
    ],
    SecurityMonitoringIntegrationConfigResourceType: ["integration_config"],
    SecurityMonitoringIntegrationConfigState: [
        "valid",
        "invalid",
        "initializing",
    ],
    SecurityMonitoringIntegrationType: [
        "GOOGLE_WORKSPACE",
        "OKTA",
        "ENTRA_ID",
        "CROWDSTRIKE",
        "SENTINELONE",
    ],
    SecurityMonitoringIntegrationTypeCrowdStrike: ["CROWDSTRIKE"],
    SecurityMonitoringIntegrationTypeEntraId: ["ENTRA_ID"],
    SecurityMonitoringIntegrationTypeGoogleWorkspace: ["GOOGLE_WORKSPACE"],
    SecurityMonitoringIntegrationTypeOkta: ["OKTA"],
    SecurityMonitoringIntegrationTypeSentinelOne: ["SENTINELONE"],
    SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration: [
        300, 600, 900, 1800, 3600, 10800,
    ],
    SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance: [
        1, 2, 3, 4, 5,
    ],
    SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration: [
        1, 6, 12, 24, 48, 168, 336,
    ],
    SecurityMonitoringRuleBulkDeleteRequestDataType: ["bulk_delete_rules"],
    SecurityMonitoringRuleBulkDeleteResponseDataType: ["bulk_delete_response"],
    SecurityMonitoringRuleBulkExportDataType: [
        "security_monitoring_rules_bulk_export",
    ],
    SecurityMonitoringRuleCaseActionOptionsFlaggedIPType: [
        "SUSPICIOUS",
        "FLAGGED",
    ],
    SecurityMonitoringRuleCaseActionType: [
        "block_ip",
        "block_user",
        "user_behavior",
        "flag_ip",
    ],
    SecurityMonitoringRuleConvertBulkDataType: [
        "security_monitoring_rules_convert_bulk",
    ],
    SecurityMonitoringRuleDetectionMethod: [
        "threshold",
        "new_value",
        "anomaly_detection",
        "impossible_travel",
        "hardcoded",
        "third_party",
        "anomaly_threshold",
        "sequence_detection",
    ],
    SecurityMonitoringRuleEvaluationWindow: [
        0, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
    ],
    SecurityMonitoringRuleHardcodedEvaluatorType: ["log4shell"],
    SecurityMonitoringRuleKeepAlive: [
        0, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
    ],
    SecurityMonitoringRuleMaxSignalDuration: [
        0, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
    ],
    SecurityMonitoringRuleNewValueOptionsLearningMethod: [
        "duration",
        "threshold",
    ],
    SecurityMonitoringRuleNewValueOptionsLearningThreshold: [0, 1],
    SecurityMonitoringRuleQueryAggregation: [
        "count",
        "cardinality",
        "sum",
        "max",
        "new_value",
        "geo_data",
        "event_count",
        "none",
    ],
    SecurityMonitoringRuleSeverity: ["info", "low", "medium", "high", "critical"],
    SecurityMonitoringRuleSort: [
        "name",
        "creation_date",
        "update_date",
        "enabled",
        "type",
        "highest_severity",
        "source",
        "-name",
        "-creation_date",
        "-update_date",
        "-enabled",
        "-type",
        "-highest_severity",
        "-source",
    ],
    SecurityMonitoringRuleTypeCreate: [
        "api_security",
        "application_security",
        "log_detection",
        "workload_activity",
        "workload_security",
    ],
    SecurityMonitoringRuleTypeRead: [
        "log_detection",
        "infrastructure_configuration",
        "workload_security",
        "cloud_configuration",
        "application_security",
        "api_security",
        "workload_activity",
    ],
    SecurityMonitoringRuleTypeTest: ["log_detection"],
    SecurityMonitoringSKU: [
        "per_gb_analyzed",
        "per_event_in_siem_index_2023",
        "add_on_2024",
        "standalone_indexed",
        "unknown",
    ],
    SecurityMonitoringSignalArchiveReason: [
        "none",
        "false_positive",
        "testing_or_maintenance",
        "remediated",
        "investigated_case_opened",
        "true_positive_benign",
        "true_positive_malicious",
        "other",
    ],
    SecurityMonitoringSignalMetadataType: ["signal_metadata"],
    SecurityMonitoringSignalRuleType: ["signal_correlation"],
    SecurityMonitoringSignalState: ["open", "archived", "under_review"],
    SecurityMonitoringSignalSuggestedActionType: [
        "investigation_log_queries",
        "recommended_blog_posts",
    ],
    SecurityMonitoringSignalType: ["signal"],
    SecurityMonitoringSignalsSort: ["timestamp", "-timestamp"],
    SecurityMonitoringStandardDataSource: [
        "logs",
        "audit",
        "app_sec_spans",
        "spans",
        "security_runtime",
        "network",
        "events",
        "security_signals",
    ],
    SecurityMonitoringSuppressionSort: [
        "name",
        "start_date",
        "expiration_date",
        "update_date",
        "enabled",
        "-name",
        "-start_date",
        "-expiration_date",
        "-update_date",
        "-creation_date",
        "-enabled",
    ],
    SecurityMonitoringSuppressionType: ["suppressions"],
    SecurityMonitoringTerraformResourceType: [
        "suppressions",
        "critical_assets",
        "security_filters",
        "rules",
    ],
    SendSlackMessageActionType: ["send_slack_message"],
    SendTeamsMessageActionType: ["send_teams_message"],
    SensitiveDataScannerConfigurationType: [
        "sensitive_data_scanner_configuration",
    ],
    SensitiveDataScannerGroupType: ["sensitive_data_scanner_group"],
    SensitiveDataScannerProduct: ["logs", "rum", "events", "apm"],
    SensitiveDataScannerRuleType: ["sensitive_data_scanner_rule"],
    SensitiveDataScannerStandardPatternType: [
        "sensitive_data_scanner_standard_pattern",
    ],
    SensitiveDataScannerTextReplacementType: [
        "none",
        "hash",
        "replacement_string",
        "partial_replacement_from_beginning",
        "partial_replacement_from_end",
    ],
    ServiceAccessTokensType: ["service_access_tokens"],
    ServiceAccountType: ["service_account"],
    ServiceDefinitionSchemaVersions: ["v1", "v2", "v2.1", "v2.2"],
    ServiceDefinitionV1ResourceType: [
        "doc",
        "wiki",
        "runbook",
        "url",
        "repo",
        "dashboard",
        "oncall",
        "code",
        "link",
    ],
    ServiceDefinitionV1Version: ["v1"],
    ServiceDefinitionV2Dot1EmailType: ["email"],
    ServiceDefinitionV2Dot1LinkType: [
        "doc",
        "repo",
        "runbook",
        "dashboard",
        "other",
    ],
    ServiceDefinitionV2Dot1MSTeamsType: ["microsoft-teams"],
    ServiceDefinitionV2Dot1OpsgenieRegion: ["US", "EU"],
    ServiceDefinitionV2Dot1SlackType: ["slack"],
    ServiceDefinitionV2Dot1Version: ["v2.1"],
    ServiceDefinitionV2Dot2OpsgenieRegion: ["US", "EU"],
    ServiceDefinitionV2Dot2Version: ["v2.2"],
    ServiceDefinitionV2EmailType: ["email"],
    ServiceDefinitionV2LinkType: [
        "doc",
        "wiki",
        "runbook",
        "url",
        "repo",
        "dashboard",
        "oncall",
        "code",
        "link",
    ],
    ServiceDefinitionV2MSTeamsType: ["microsoft-teams"],
    ServiceDefinitionV2OpsgenieRegion: ["US", "EU"],
    ServiceDefinitionV2SlackType: ["slack"],
    ServiceDefinitionV2Version: ["v2"],
    ServiceListDataType: ["services_list"],
    ServiceNowAssignmentGroupType: ["assignment_groups"],
    ServiceNowBasicAuthType: ["ServiceNowBasicAuth"],
    ServiceNowBusinessServiceType: ["business_services"],
    ServiceNowInstanceType: ["instance"],
    ServiceNowIntegrationType: ["ServiceNow"],
    ServiceNowTemplateType: ["servicenow_templates"],
    ServiceNowTicketResourceType: ["tickets"],
    ServiceNowTicketsDataType: ["servicenow_tickets"],
    ServiceNowUserType: ["users"],
    ServiceRepositoryInfoDataType: ["service_repository_info"],
    ServiceRepositoryInfoStatus: [
        "success",
        "not_found",
        "no_repository",
        "internal_error",
        "unknown",
    ],
    SeverityModifierRuleSetActionType: ["set"],
    SeverityModifierRuleShiftActionType: ["shift"],
    SeverityModifierRuleType: ["severity_modifier_rules"],
    SeverityModifierSeverity: ["info_none", "low", "medium", "high", "critical"],
    SeverityModifierSeverityDelta: ["up_one", "down_one"],
    SharedDashboardIncludedDashboardType: ["dashboard"],
    SharedDashboardShareType: ["open", "invite", "embed", "secure-embed"],
    SharedDashboardStatus: ["active", "paused"],
    SharedDashboardType: ["shared_dashboard"],
    SharedDashboardViewingPreferencesTheme: ["system", "light", "dark"],
    ShiftDataRelationshipsUserDataType: ["users"],
    ShiftDataType: ["shifts"],
    SignalEntitiesType: ["entities"],
    SingleAggregatedConnectionResponseDataType: ["aggregated_connection"],
    SingleAggregatedDnsResponseDataType: ["aggregated_dns"],
    SlackUserBindingType: ["team_id"],
    SloDataSource: ["slo"],
    SloStatusType: ["slo_status"],
    SlosGroupMode: ["overall", "components"],
    SlosMeasure: [
        "good_events",
        "bad_events",
        "slo_status",
        "error_budget_remaining",
        "error_budget_remaining_history",
        "error_budget_burndown",
        "burn_rate",
        "slo_status_history",
        "good_minutes",
        "bad_minutes",
    ],
    SlosQueryType: ["metric", "time_slice", "monitor"],
    SnapshotUpdateRequestDataType: ["snapshots"],
    SnowflakeIntegrationAccountPrivateKeyAuthType: ["snowflake_private_key"],
    SortDirection: ["desc", "asc"],
    SourcemapDataType: ["sourcemaps"],
    SourcemapFileDataType: ["sourcemap_files"],
    SourcemapMapKind: [
        "js",
        "jvm",
        "ios",
        "react",
        "flutter",
        "elf",
        "ndk",
        "il2cpp",
    ],
    SpansAggregateBucketType: ["bucket"],
    SpansAggregateRequestType: ["aggregate_request"],
    SpansAggregateResponseStatus: ["done", "timeout"],
    SpansAggregateSortType: ["alphabetical", "measure"],
    SpansAggregationFunction: [
        "count",
        "cardinality",
        "pc75",
        "pc90",
        "pc95",
        "pc98",
        "pc99",
        "sum",
        "min",
        "max",
        "avg",
        "median",
    ],
    SpansComputeType: ["timeseries", "total"],
    SpansListRequestType: ["search_request"],
    SpansMetricComputeAggregationType: ["count", "distribution"],
    SpansMetricType: ["spans_metrics"],
    SpansSort: ["timestamp", "-timestamp"],
    SpansSortOrder: ["asc", "desc"],
    SpansType: ["spans"],
    SpecVersion: ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6"],
    SplitAPIKeyType: ["SplitAPIKey"],
    SplitIntegrationType: ["Split"],
    State: ["pass", "fail", "skip"],
    StateVariableType: ["stateVariable"],
    StatsigAPIKeyType: ["StatsigAPIKey"],
    StatsigIntegrationType: ["Statsig"],
    StatusPageDataType: ["status_pages"],
    StatusPagesComponentDataAttributesStatus: [
        "operational",
        "degraded",
        "partial_outage",
        "major_outage",
        "maintenance",
    ],
    StatusPagesComponentGroupAttributesComponentsItemsStatus: [
        "operational",
        "degraded",
        "partial_outage",
        "major_outage",
        "maintenance",
    ],
    StatusPagesComponentGroupAttributesComponentsItemsType: ["component"],
    StatusPagesComponentGroupType: ["components"],
    StatusPagesUserType: ["users"],
    StatuspageAccountType: ["statuspage-account"],
    StatuspageUrlSettingType: ["statuspage-url-setting"],
    StegadographyWidgetType: ["widget"],
    SuiteJsonPatchType: ["suites_json_patch"],
    SuiteSearchResponseType: ["suites_search"],
    SyntheticsApiMultistepParentTestType: ["parent_test"],
    SyntheticsApiMultistepSubtestType: ["subtest"],
    SyntheticsDowntimeFrequency: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"],
    SyntheticsDowntimeResourceType: ["downtime"],
    SyntheticsDowntimeWeekday: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
    SyntheticsDowntimeWeekdayPosition: [1, 2, 3, 4, -1],
    SyntheticsFastTestResultType: ["result"],
    SyntheticsFastTestSubType: [
        "dns",
        "grpc",
        "http",
        "icmp",
        "mcp",
        "multi",
        "ssl",
        "tcp",
        "udp",
        "websocket",
    ],
    SyntheticsFastTestType: ["fast-api", "fast-browser"],
    SyntheticsGlobalVariableParseTestOptionsType: [
        "http_body",
        "http_header",
        "http_status_code",
        "local_variable",
    ],
    SyntheticsGlobalVariableParserType: ["raw", "json_path", "regex", "x_path"],
    SyntheticsNetworkAssertionJitterType: ["jitter"],
    SyntheticsNetworkAssertionLatencyType: ["latency"],
    SyntheticsNetworkAssertionMultiNetworkHopType: ["multiNetworkHop"],
    SyntheticsNetworkAssertionOperator: [
        "is",
        "isNot",
        "lessThan",
        "lessThanOrEqual",
        "moreThan",
        "moreThanOrEqual",
    ],
    SyntheticsNetworkAssertionPacketLossPercentageType: ["packetLossPercentage"],
    SyntheticsNetworkAssertionProperty: ["avg", "max", "min"],
    SyntheticsNetworkTestRequestTCPMethod: ["prefer_sack", "syn", "sack"],
    SyntheticsNetworkTestResponseType: ["network_test"],
    SyntheticsNetworkTestSubType: ["tcp", "udp", "icmp"],
    SyntheticsNetworkTestType: ["network"],
    SyntheticsSuiteTestAlertingCriticality: ["ignore", "critical"],
    SyntheticsSuiteType: ["suite"],
    SyntheticsSuiteTypes: ["suites"],
    SyntheticsTestFileMultipartPresignedUrlsRequestBucketKeyPrefix: [
        "api-upload-file",
        "browser-upload-file-step",
    ],
    SyntheticsTestOptionsMonitorOptionsNotificationPresetName: [
        "show_all",
        "hide_all",
        "hide_query",
        "hide_handles",
        "hide_query_and_handles",
        "show_only_snapshot",
        "hide_handles_and_footer",
    ],
    SyntheticsTestParentSuiteType: ["parent_suite"],
    SyntheticsTestPauseStatus: ["live", "paused"],
    SyntheticsTestResultRunType: ["scheduled", "fast", "ci", "triggered"],
    SyntheticsTestResultStatus: ["passed", "failed", "no_data"],
    SyntheticsTestResultSummaryType: ["result_summary"],
    SyntheticsTestResultType: ["result"],
    SyntheticsTestSubType: [
        "dns",
        "grpc",
        "http",
        "icmp",
        "mcp",
        "multi",
        "ssl",
        "tcp",
        "udp",
        "websocket",
    ],
    SyntheticsTestType: ["api", "browser", "mobile", "network"],
    SyntheticsTestVersionChangeType: ["version_metadata"],
    SyntheticsTestVersionType: ["version"],
    TableResultV2DataAttributesFileMetadataCloudStorageErrorType: [
        "TABLE_SCHEMA_ERROR",
        "FILE_FORMAT_ERROR",
        "CONFIGURATION_ERROR",
        "QUOTA_EXCEEDED",
        "CONFLICT_ERROR",
        "VALIDATION_ERROR",
        "STATE_ERROR",
        "OPERATION_ERROR",
        "SYSTEM_ERROR",
    ],
    TableResultV2DataType: ["reference_table"],
    TableRowResourceDataType: ["row"],
    TagDataType: ["tag"],
    TagIndexingRuleExemptionType: ["tag_indexing_rule_exemptions"],
    TagIndexingRuleType: ["tag_indexing_rules"],
    TagRuleCreateType: ["surfacing"],
    TagRuleInclude: ["score"],
    TagRuleResourceType: ["tag_rule"],
    TagRuleScoreResourceType: ["tag_rule_score"],
    TagRuleSource: ["logs", "spans", "metrics", "rum", "feed"],
    TagRuleType: ["blocking", "surfacing"],
    TeamConnectionType: ["team_connection"],
    TeamHierarchyLinkType: ["team_hierarchy_links"],
    TeamLinkType: ["team_links"],
    TeamNotificationRuleType: ["team_notification_rules"],
    TeamOnCallRespondersDataRelationshipsEscalationsDataItemsType: [
        "escalation_policy_steps",
    ],
    TeamOnCallRespondersDataRelationshipsRespondersDataItemsType: ["users"],
    TeamOnCallRespondersDataType: ["team_oncall_responders"],
    TeamPermissionSettingSerializerAction: ["manage_membership", "edit"],
    TeamPermissionSettingType: ["team_permission_settings"],
    TeamPermissionSettingValue: [
        "admins",
        "members",
        "organization",
        "user_access_manage",
        "teams_manage",
    ],
    TeamRefDataType: ["team"],
    TeamReferenceType: ["teams"],
    TeamRoutingRulesDataRelationshipsRulesDataItemsType: ["team_routing_rules"],
    TeamRoutingRulesDataType: ["team_routing_rules"],
    TeamRoutingRulesRequestDataType: ["team_routing_rules"],
    TeamSyncAttributesFrequency: ["once", "continuously", "paused"],
    TeamSyncAttributesSource: ["github"],
    TeamSyncAttributesType: ["link", "provision"],
    TeamSyncBulkType: ["team_sync_bulk"],
    TeamSyncSelectionStateExternalIdType: ["team", "organization"],
    TeamSyncSelectionStateOperation: ["include"],
    TeamSyncSelectionStateScope: ["subtree"],
    TeamTargetType: ["teams"],
    TeamType: ["team"],
    TeamsField: [
        "id",
        "name",
        "handle",
        "summary",
        "description",
        "avatar",
        "banner",
        "visible_modules",
        "hidden_modules",
        "created_at",
        "modified_at",
        "user_count",
        "link_count",
        "team_links",
        "user_team_permissions",
    ],
    TeamsOwnershipMappingBatchOperationOp: ["add", "remove"],
    TeamsOwnershipMappingType: ["teams_ownership_mappings"],
    TeamsOwnershipMatchType: ["exact", "prefix"],
    TeamsOwnershipRuleType: ["teams_ownership_grouped_mappings"],
    TenancyProductsDataType: ["oci_tenancy_product"],
    TestOptimizationDeleteServiceSettingsRequestDataType: [
        "test_optimization_delete_service_settings_request",
    ],
    TestOptimizationFlakyTestsManagementPoliciesDisabledStatus: [
        "active",
        "quarantined",
    ],
    TestOptimizationFlakyTestsManagementPoliciesType: [
        "test_optimization_flaky_tests_management_policies",
    ],
    TestOptimizationGetFlakyTestsManagementPoliciesRequestDataType: [
        "test_optimization_get_flaky_tests_management_policies_request",
    ],
    TestOptimizationGetServiceSettingsRequestDataType: [
        "test_optimization_get_service_settings_request",
    ],
    TestOptimizationServiceSettingsType: ["test_optimization_service_settings"],
    TestOptimizationUpdateFlakyTestsManagementPoliciesRequestDataType: [
        "test_optimization_update_flaky_tests_management_policies_request",
    ],
    TestOptimizationUpdateServiceSettingsRequestDataType: [
        "test_optimization_update_service_settings_request",
    ],
    TicketCreationRuleType: ["ticket_creation_rules"],
    TicketCreationTarget: ["jira", "case_management", "linear"],
    TimelineCellAuthorUserType: ["USER"],
    TimelineCellResourceType: ["timeline_cell"],
    TimelineCellType: ["COMMENT"],
    TimeseriesAnomalyInvestigationAnomalyFindingType: ["anomaly"],
    TimeseriesAnomalyInvestigationAnomalyType: ["spike", "dip"],
    TimeseriesAnomalyInvestigationCompleteStatus: ["complete"],
    TimeseriesAnomalyInvestigationConfigurationSource: [
        "request_formula",
        "watchdog_explains_default",
    ],
    TimeseriesAnomalyInvestigationDataSource: ["metrics"],
    TimeseriesAnomalyInvestigationFormulaLimitOrder: ["asc", "desc"],
    TimeseriesAnomalyInvestigationInfluenceType: ["shape", "value"],
    TimeseriesAnomalyInvestigationInfluentialTagFindingType: ["influential_tag"],
    TimeseriesAnomalyInvestigationMetaType: ["timeseries_anomaly_investigation"],
    TimeseriesAnomalyInvestigationQueryExecutionStatus: ["running", "done"],
    TimeseriesAnomalyInvestigationResponseID: ["0"],
    TimeseriesAnomalyInvestigationTagAnalysisStatus: [
        "complete",
        "unsupported",
        "failed",
    ],
    TimeseriesAnomalyInvestigationType: ["timeseries_anomaly_investigation"],
    TimeseriesFormulaRequestType: ["timeseries_request"],
    TimeseriesFormulaResponseType: ["timeseries_response"],
    TokenType: ["SECRET"],
    TraceType: ["trace"],
    TriggerInvestigationRequestType: ["trigger_investigation_request"],
    TriggerInvestigationResponseType: ["trigger_investigation_response"],
    TriggerSource: ["security_findings", "security_signals"],
    TriggerType: ["monitor_alert_trigger"],
    TriggerWorkflowAutomationActionType: ["workflow"],
    TwilioIntegrationAccountBasicAuthType: ["basic"],
    UCConfigPairDataType: ["azure_uc_configs"],
    UnitCostType: ["unit_cost"],
    UpdateAppsDatastoreItemRequestDataType: ["items"],
    UpdateConnectionRequestDataType: ["connection_id"],
    UpdateEnvironmentDataType: ["environments"],
    UpdateFeatureFlagDataType: ["feature-flags"],
    UpdateFlakyTestsRequestDataType: ["update_flaky_test_state_request"],
    UpdateFlakyTestsRequestTestNewState: [
        "active",
        "quarantined",
        "disabled",
        "fixed",
    ],
    UpdateFlakyTestsResponseDataType: ["update_flaky_test_state_response"],
    UpdateOutcomesAsyncType: ["batched-outcome"],
    UpdateRulesetRequestDataType: ["update_ruleset"],
    UpdateTenancyConfigDataType: ["oci_tenancy"],
    UpsertOAuthScopesRestrictionType: ["upsert_scopes_restriction"],
    Urgency: ["low", "high", "dynamic"],
    UsageAttributionTypesType: ["usage_attribution_types"],
    UsageQuotaType: ["quotas"],
    UsageSummaryAvailableFieldsType: ["usage_summary_available_fields"],
    UsageTimeSeriesType: ["usage_timeseries"],
    UserAttributesStatus: ["active", "deactivated", "pending"],
    UserAuthorizedClientRelationshipOAuth2ClientDataType: ["oauth2_clients"],
    UserAuthorizedClientRelationshipScopeDataType: ["scopes"],
    UserAuthorizedClientRelationshipUserDataType: ["users"],
    UserAuthorizedClientType: ["user_authorized_clients"],
    UserInvitationsType: ["user_invitations"],
    UserOverrideIdentityProviderDataType: ["identity_providers"],
    UserRelationshipIdentityProviderDataType: ["identity_providers"],
    UserResourceType: ["user"],
    UserTargetType: ["users"],
    UserTeamPermissionType: ["user_team_permissions"],
    UserTeamRole: ["admin"],
    UserTeamTeamType: ["team"],
    UserTeamType: ["team_memberships"],
    UserTeamUserType: ["users"],
    UsersType: ["users"],
    ValidateAPIKeyStatus: ["ok"],
    ValidateV2Type: ["validate_v2"],
    ValueType: ["BOOLEAN", "INTEGER", "NUMERIC", "STRING", "JSON"],
    VersionHistoryUpdateType: ["create", "update", "delete"],
    ViewershipHistorySessionDataType: ["rum_replay_session"],
    VirusTotalAPIKeyType: ["VirusTotalAPIKey"],
    VirusTotalIntegrationType: ["VirusTotal"],
    VulnerabilitiesType: ["vulnerabilities"],
    VulnerabilityEcosystem: [
        "PyPI",
        "Maven",
        "NuGet",
        "Npm",
        "RubyGems",
        "Go",
        "Packagist",
        "Deb",
        "Rpm",
        "Apk",
        "Windows",
        "Generic",
        "MacOs",
        "Oci",
        "BottleRocket",
        "None",
    ],
    VulnerabilitySeverity: [
        "Unknown",
        "None",
        "Low",
        "Medium",
        "High",
        "Critical",
    ],
    VulnerabilityStatus: [
        "Open",
        "Muted",
        "Remediated",
        "InProgress",
        "AutoClosed",
    ],
    VulnerabilityTool: ["IAST", "SCA", "Infra", "SAST"],
    VulnerabilityType: [
        "AdminConsoleActive",
        "CodeInjection",
        "CommandInjection",
        "ComponentWithKnownVulnerability",
        "DangerousWorkflows",
        "DefaultAppDeployed",
        "DefaultHtmlEscapeInvalid",
        "DirectoryListingLeak",
        "EmailHtmlInjection",
        "EndOfLife",
        "HardcodedPassword",
        "HardcodedSecret",
        "HeaderInjection",
        "HstsHeaderMissing",
        "InsecureAuthProtocol",
        "InsecureCookie",
        "InsecureJspLayout",
        "LdapInjection",
        "MaliciousPackage",
        "MandatoryRemediation",
        "NoHttpOnlyCookie",
        "NoSameSiteCookie",
        "NoSqlMongoDbInjection",
        "PathTraversal",
        "ReflectionInjection",
        "RiskyLicense",
        "SessionRewriting",
        "SessionRewritting",
        "SessionTimeout",
        "SqlInjection",
        "Ssrf",
        "StackTraceLeak",
        "TemplateInjection",
        "TrustBoundaryViolation",
        "Unmaintained",
        "UntrustedDeserialization",
        "UnvalidatedRedirect",
        "VerbTampering",
        "WeakCipher",
        "WeakHash",
        "WeakRandomness",
        "XContentTypeHeaderMissing",
        "XPathInjection",
        "Xss",
    ],
    WatchDataType: ["rum_replay_watch"],
    WatcherDataType: ["rum_replay_watcher"],
    WebIntegrationAccountType: ["Account"],
    WebhooksAuthMethodProtocol: ["oauth2-client-credentials"],
    WebhooksAuthMethodType: ["webhooks-auth-method"],
    WebhooksOAuth2ClientCredentialsType: [
        "webhooks-auth-method-oauth2-client-credentials",
    ],
    Weekday: [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ],
    WidgetExperienceType: [
        "ccm_reports",
        "logs_reports",
        "csv_reports",
        "product_analytics",
    ],
    WidgetLiveSpan: [
        "1m",
        "5m",
        "10m",
        "15m",
        "30m",
        "1h",
        "4h",
        "1d",
        "2d",
        "1w",
        "1mo",
        "3mo",
        "6mo",
        "1y",
        "alert",
    ],
    WidgetType: [
        "bar_chart",
        "change",
        "cloud_cost_summary",
        "cohort",
        "funnel",
        "geomap",
        "list_stream",
        "query_table",
        "query_value",
        "retention_curve",
        "sankey",
        "sunburst",
        "timeseries",
        "toplist",
        "treemap",
    ],
    WorkflowDataType: ["workflows"],
    WorkflowRunAsInitiatorType: ["initiator"],
    WorkflowRunAsOwnerType: ["owner"],
    WorkflowRunAsServiceAccountType: ["service_account"],
    WorkflowRunAsUserMode: ["owner", "service_account", "initiator"],
    WorkflowUserRelationshipType: ["users"],
};
const typeMap = {
    APIErrorResponse: APIErrorResponse_1.APIErrorResponse,
    ApmDependencyStatsQuery: ApmDependencyStatsQuery_1.ApmDependencyStatsQuery,
    ApmMetricsQuery: ApmMetricsQuery_1.ApmMetricsQuery,
    ApmResourceStatsQuery: ApmResourceStatsQuery_1.ApmResourceStatsQuery,
    ContainerScalarQuery: ContainerScalarQuery_1.ContainerScalarQuery,
    ContainerTimeseriesQuery: ContainerTimeseriesQuery_1.ContainerTimeseriesQuery,
    DataScalarColumn: DataScalarColumn_1.DataScalarColumn,
    EventsCompute: EventsCompute_1.EventsCompute,
    EventsGroupBy: EventsGroupBy_1.EventsGroupBy,
    EventsGroupBySort: EventsGroupBySort_1.EventsGroupBySort,
    EventsScalarQuery: EventsScalarQuery_1.EventsScalarQuery,
    EventsSearch: EventsSearch_1.EventsSearch,
    EventsTimeseriesQuery: EventsTimeseriesQuery_1.EventsTimeseriesQuery,
    FormulaLimit: FormulaLimit_1.FormulaLimit,
    GroupScalarColumn: GroupScalarColumn_1.GroupScalarColumn,
    HistoricalMetricsConfigurationAttributes: HistoricalMetricsConfigurationAttributes_1.HistoricalMetricsConfigurationAttributes,
    HistoricalMetricsConfigurationCreateData: HistoricalMetricsConfigurationCreateData_1.HistoricalMetricsConfigurationCreateData,
    HistoricalMetricsConfigurationCreateRequest: HistoricalMetricsConfigurationCreateRequest_1.HistoricalMetricsConfigurationCreateRequest,
    HistoricalMetricsConfigurationData: HistoricalMetricsConfigurationData_1.HistoricalMetricsConfigurationData,
    HistoricalMetricsConfigurationResponse: HistoricalMetricsConfigurationResponse_1.HistoricalMetricsConfigurationResponse,
    IntakePayloadAccepted: IntakePayloadAccepted_1.IntakePayloadAccepted,
    JSONAPIErrorItem: JSONAPIErrorItem_1.JSONAPIErrorItem,
    JSONAPIErrorItemSource: JSONAPIErrorItemSource_1.JSONAPIErrorItemSource,
    JSONAPIErrorResponse: JSONAPIErrorResponse_1.JSONAPIErrorResponse,
    Metric: Metric_1.Metric,
    MetricAllTags: MetricAllTags_1.MetricAllTags,
    MetricAllTagsAttributes: MetricAllTagsAttributes_1.MetricAllTagsAttributes,
    MetricAllTagsResponse: MetricAllTagsResponse_1.MetricAllTagsResponse,
    MetricAssetAttributes: MetricAssetAttributes_1.MetricAssetAttributes,
    MetricAssetDashboardRelationship: MetricAssetDashboardRelationship_1.MetricAssetDashboardRelationship,
    MetricAssetDashboardRelationships: MetricAssetDashboardRelationships_1.MetricAssetDashboardRelationships,
    MetricAssetMonitorRelationship: MetricAssetMonitorRelationship_1.MetricAssetMonitorRelationship,
    MetricAssetMonitorRelationships: MetricAssetMonitorRelationships_1.MetricAssetMonitorRelationships,
    MetricAssetNotebookRelationship: MetricAssetNotebookRelationship_1.MetricAssetNotebookRelationship,
    MetricAssetNotebookRelationships: MetricAssetNotebookRelationships_1.MetricAssetNotebookRelationships,
    MetricAssetResponseData: MetricAssetResponseData_1.MetricAssetResponseData,
    MetricAssetResponseRelationships: MetricAssetResponseRelationships_1.MetricAssetResponseRelationships,
    MetricAssetSLORelationship: MetricAssetSLORelationship_1.MetricAssetSLORelationship,
    MetricAssetSLORelationships: MetricAssetSLORelationships_1.MetricAssetSLORelationships,
    MetricAssetsResponse: MetricAssetsResponse_1.MetricAssetsResponse,
    MetricBulkTagConfigCreate: MetricBulkTagConfigCreate_1.MetricBulkTagConfigCreate,
    MetricBulkTagConfigCreateAttributes: MetricBulkTagConfigCreateAttributes_1.MetricBulkTagConfigCreateAttributes,
    MetricBulkTagConfigCreateRequest: MetricBulkTagConfigCreateRequest_1.MetricBulkTagConfigCreateRequest,
    MetricBulkTagConfigDelete: MetricBulkTagConfigDelete_1.MetricBulkTagConfigDelete,
    MetricBulkTagConfigDeleteAttributes: MetricBulkTagConfigDeleteAttributes_1.MetricBulkTagConfigDeleteAttributes,
    MetricBulkTagConfigDeleteRequest: MetricBulkTagConfigDeleteRequest_1.MetricBulkTagConfigDeleteRequest,
    MetricBulkTagConfigResponse: MetricBulkTagConfigResponse_1.MetricBulkTagConfigResponse,
    MetricBulkTagConfigStatus: MetricBulkTagConfigStatus_1.MetricBulkTagConfigStatus,
    MetricBulkTagConfigStatusAttributes: MetricBulkTagConfigStatusAttributes_1.MetricBulkTagConfigStatusAttributes,
    MetricCustomAggregation: MetricCustomAggregation_1.MetricCustomAggregation,
    MetricDashboardAsset: MetricDashboardAsset_1.MetricDashboardAsset,
    MetricDashboardAttributes: MetricDashboardAttributes_1.MetricDashboardAttributes,
    MetricDistinctVolume: MetricDistinctVolume_1.MetricDistinctVolume,
    MetricDistinctVolumeAttributes: MetricDistinctVolumeAttributes_1.MetricDistinctVolumeAttributes,
    MetricEstimate: MetricEstimate_1.MetricEstimate,
    MetricEstimateAttributes: MetricEstimateAttributes_1.MetricEstimateAttributes,
    MetricEstimateResponse: MetricEstimateResponse_1.MetricEstimateResponse,
    MetricIngestedIndexedVolume: MetricIngestedIndexedVolume_1.MetricIngestedIndexedVolume,
    MetricIngestedIndexedVolumeAttributes: MetricIngestedIndexedVolumeAttributes_1.MetricIngestedIndexedVolumeAttributes,
    MetricMetaPage: MetricMetaPage_1.MetricMetaPage,
    MetricMetadata: MetricMetadata_1.MetricMetadata,
    MetricMonitorAsset: MetricMonitorAsset_1.MetricMonitorAsset,
    MetricNotebookAsset: MetricNotebookAsset_1.MetricNotebookAsset,
    MetricOrigin: MetricOrigin_1.MetricOrigin,
    MetricPaginationMeta: MetricPaginationMeta_1.MetricPaginationMeta,
    MetricPayload: MetricPayload_1.MetricPayload,
    MetricPoint: MetricPoint_1.MetricPoint,
    MetricRelationships: MetricRelationships_1.MetricRelationships,
    MetricResource: MetricResource_1.MetricResource,
    MetricSLOAsset: MetricSLOAsset_1.MetricSLOAsset,
    MetricSeries: MetricSeries_1.MetricSeries,
    MetricSuggestedTagsAndAggregations: MetricSuggestedTagsAndAggregations_1.MetricSuggestedTagsAndAggregations,
    MetricSuggestedTagsAndAggregationsResponse: MetricSuggestedTagsAndAggregationsResponse_1.MetricSuggestedTagsAndAggregationsResponse,
    MetricSuggestedTagsAttributes: MetricSuggestedTagsAttributes_1.MetricSuggestedTagsAttributes,
    MetricTagCardinalitiesMeta: MetricTagCardinalitiesMeta_1.MetricTagCardinalitiesMeta,
    MetricTagCardinalitiesResponse: MetricTagCardinalitiesResponse_1.MetricTagCardinalitiesResponse,
    MetricTagCardinality: MetricTagCardinality_1.MetricTagCardinality,
    MetricTagCardinalityAttributes: MetricTagCardinalityAttributes_1.MetricTagCardinalityAttributes,
    MetricTagConfiguration: MetricTagConfiguration_1.MetricTagConfiguration,
    MetricTagConfigurationAttributes: MetricTagConfigurationAttributes_1.MetricTagConfigurationAttributes,
    MetricTagConfigurationCreateAttributes: MetricTagConfigurationCreateAttributes_1.MetricTagConfigurationCreateAttributes,
    MetricTagConfigurationCreateData: MetricTagConfigurationCreateData_1.MetricTagConfigurationCreateData,
    MetricTagConfigurationCreateRequest: MetricTagConfigurationCreateRequest_1.MetricTagConfigurationCreateRequest,
    MetricTagConfigurationResponse: MetricTagConfigurationResponse_1.MetricTagConfigurationResponse,
    MetricTagConfigurationUpdateAttributes: MetricTagConfigurationUpdateAttributes_1.MetricTagConfigurationUpdateAttributes,
    MetricTagConfigurationUpdateData: MetricTagConfigurationUpdateData_1.MetricTagConfigurationUpdateData,
    MetricTagConfigurationUpdateRequest: MetricTagConfigurationUpdateRequest_1.MetricTagConfigurationUpdateRequest,
    MetricVolumesRelationship: MetricVolumesRelationship_1.MetricVolumesRelationship,
    MetricVolumesRelationshipData: MetricVolumesRelationshipData_1.MetricVolumesRelationshipData,
    MetricVolumesResponse: MetricVolumesResponse_1.MetricVolumesResponse,
    MetricsAndMetricTagConfigurationsResponse: MetricsAndMetricTagConfigurationsResponse_1.MetricsAndMetricTagConfigurationsResponse,
    MetricsListResponseLinks: MetricsListResponseLinks_1.MetricsListResponseLinks,
    MetricsScalarQuery: MetricsScalarQuery_1.MetricsScalarQuery,
    MetricsTimeseriesQuery: MetricsTimeseriesQuery_1.MetricsTimeseriesQuery,
    ProcessScalarQuery: ProcessScalarQuery_1.ProcessScalarQuery,
    ProcessTimeseriesQuery: ProcessTimeseriesQuery_1.ProcessTimeseriesQuery,
    QueryFormula: QueryFormula_1.QueryFormula,
    ScalarFormulaQueryRequest: ScalarFormulaQueryRequest_1.ScalarFormulaQueryRequest,
    ScalarFormulaQueryResponse: ScalarFormulaQueryResponse_1.ScalarFormulaQueryResponse,
    ScalarFormulaRequest: ScalarFormulaRequest_1.ScalarFormulaRequest,
    ScalarFormulaRequestAttributes: ScalarFormulaRequestAttributes_1.ScalarFormulaRequestAttributes,
    ScalarFormulaResponseAtrributes: ScalarFormulaResponseAtrributes_1.ScalarFormulaResponseAtrributes,
    ScalarMeta: ScalarMeta_1.ScalarMeta,
    ScalarResponse: ScalarResponse_1.ScalarResponse,
    SloQuery: SloQuery_1.SloQuery,
    TagIndexingRuleAttributes: TagIndexingRuleAttributes_1.TagIndexingRuleAttributes,
    TagIndexingRuleCreateAttributes: TagIndexingRuleCreateAttributes_1.TagIndexingRuleCreateAttributes,
    TagIndexingRuleCreateData: TagIndexingRuleCreateData_1.TagIndexingRuleCreateData,
    TagIndexingRuleCreateRequest: TagIndexingRuleCreateRequest_1.TagIndexingRuleCreateRequest,
    TagIndexingRuleData: TagIndexingRuleData_1.TagIndexingRuleData,
    TagIndexingRuleDynamicTags: TagIndexingRuleDynamicTags_1.TagIndexingRuleDynamicTags,
    TagIndexingRuleExemptionAttributes: TagIndexingRuleExemptionAttributes_1.TagIndexingRuleExemptionAttributes,
    TagIndexingRuleExemptionCreateAttributes: TagIndexingRuleExemptionCreateAttributes_1.TagIndexingRuleExemptionCreateAttributes,
    TagIndexingRuleExemptionCreateData: TagIndexingRuleExemptionCreateData_1.TagIndexingRuleExemptionCreateData,
    TagIndexingRuleExemptionCreateRequest: TagIndexingRuleExemptionCreateRequest_1.TagIndexingRuleExemptionCreateRequest,
    TagIndexingRuleExemptionData: TagIndexingRuleExemptionData_1.TagIndexingRuleExemptionData,
    TagIndexingRuleExemptionResponse: TagIndexingRuleExemptionResponse_1.TagIndexingRuleExemptionResponse,
    TagIndexingRuleMetricMatch: TagIndexingRuleMetricMatch_1.TagIndexingRuleMetricMatch,
    TagIndexingRuleOptions: TagIndexingRuleOptions_1.TagIndexingRuleOptions,
    TagIndexingRuleOptionsData: TagIndexingRuleOptionsData_1.TagIndexingRuleOptionsData,
    TagIndexingRuleOrderAttributes: TagIndexingRuleOrderAttributes_1.TagIndexingRuleOrderAttributes,
    TagIndexingRuleOrderData: TagIndexingRuleOrderData_1.TagIndexingRuleOrderData,
    TagIndexingRuleOrderRequest: TagIndexingRuleOrderRequest_1.TagIndexingRuleOrderRequest,
    TagIndexingRuleResponse: TagIndexingRuleResponse_1.TagIndexingRuleResponse,
    TagIndexingRuleUpdateAttributes: TagIndexingRuleUpdateAttributes_1.TagIndexingRuleUpdateAttributes,
    TagIndexingRuleUpdateData: TagIndexingRuleUpdateData_1.TagIndexingRuleUpdateData,
    TagIndexingRuleUpdateRequest: TagIndexingRuleUpdateRequest_1.TagIndexingRuleUpdateRequest,
    TagIndexingRulesResponse: TagIndexingRulesResponse_1.TagIndexingRulesResponse,
    TagIndexingRulesResponseMeta: TagIndexingRulesResponseMeta_1.TagIndexingRulesResponseMeta,
    TimeseriesFormulaQueryRequest: TimeseriesFormulaQueryRequest_1.TimeseriesFormulaQueryRequest,
    TimeseriesFormulaQueryResponse: TimeseriesFormulaQueryResponse_1.TimeseriesFormulaQueryResponse,
    TimeseriesFormulaRequest: TimeseriesFormulaRequest_1.TimeseriesFormulaRequest,
    TimeseriesFormulaRequestAttributes: TimeseriesFormulaRequestAttributes_1.TimeseriesFormulaRequestAttributes,
    TimeseriesResponse: TimeseriesResponse_1.TimeseriesResponse,
    TimeseriesResponseAttributes: TimeseriesResponseAttributes_1.TimeseriesResponseAttributes,
    TimeseriesResponseSeries: TimeseriesResponseSeries_1.TimeseriesResponseSeries,
    Unit: Unit_1.Unit,
};
const oneOfMap = {
    APIKeyResponseIncludedItem: ["User", "LeakedKey"],
    AWSAuthConfig: ["AWSAuthConfigKeys", "AWSAuthConfigRole"],
    AWSCredentials: ["AWSAssumeRole"],
    AWSCredentialsUpdate: ["AWSAssumeRoleUpdate"],
    AWSMetricNameFilters: [
        "AWSMetricNameFiltersIncludeOnly",
        "AWSMetricNameFiltersExcludeOnly",
    ],
    AWSNamespaceFilters: [
        "AWSNamespaceFiltersExcludeOnly",
        "AWSNamespaceFiltersIncludeOnly",
    ],
    AWSRegions: ["AWSRegionsIncludeAll", "AWSRegionsIncludeOnly"],
    ActionConnectionIntegration: [
        "AWSIntegration",
        "AnthropicIntegration",
        "AsanaIntegration",
        "AzureIntegration",
        "CircleCIIntegration",
        "ClickupIntegration",
        "CloudflareIntegration",
        "ConfigCatIntegration",
        "DatadogIntegration",
        "FastlyIntegration",
        "FreshserviceIntegration",
        "GCPIntegration",
        "GeminiIntegration",
        "GitlabIntegration",
        "GreyNoiseIntegration",
        "HTTPIntegration",
        "LaunchDarklyIntegration",
        "NotionIntegration",
        "OktaIntegration",
        "OpenAIIntegration",
        "ServiceNowIntegration",
        "SplitIntegration",
        "StatsigIntegration",
        "VirusTotalIntegration",
    ],
    ActionConnectionIntegrationUpdate: [
        "AWSIntegrationUpdate",
        "AnthropicIntegrationUpdate",
        "AsanaIntegrationUpdate",
        "AzureIntegrationUpdate",
        "CircleCIIntegrationUpdate",
        "ClickupIntegrationUpdate",
        "CloudflareIntegrationUpdate",
        "ConfigCatIntegrationUpdate",
        "DatadogIntegrationUpdate",
        "FastlyIntegrationUpdate",
        "FreshserviceIntegrationUpdate",
        "GCPIntegrationUpdate",
        "GeminiIntegrationUpdate",
        "GitlabIntegrationUpdate",
        "GreyNoiseIntegrationUpdate",
        "HTTPIntegrationUpdate",
        "LaunchDarklyIntegrationUpdate",
        "NotionIntegrationUpdate",
        "OktaIntegrationUpdate",
        "OpenAIIntegrationUpdate",
        "ServiceNowIntegrationUpdate",
        "SplitIntegrationUpdate",
        "StatsigIntegrationUpdate",
        "VirusTotalIntegrationUpdate",
    ],
    ActionQueryCondition: ["boolean", "string"],
    ActionQueryDebounceInMs: ["number", "string"],
    ActionQueryMockedOutputs: ["string", "ActionQueryMockedOutputsObject"],
    ActionQueryMockedOutputsEnabled: ["boolean", "string"],
    ActionQueryOnlyTriggerManually: ["boolean", "string"],
    ActionQueryPollingIntervalInMs: ["number", "string"],
    ActionQueryRequiresConfirmation: ["boolean", "string"],
    ActionQueryShowToastOnError: ["boolean", "string"],
    ActionQuerySpec: ["string", "ActionQuerySpecObject"],
    ActionQuerySpecInputs: ["string", "{ [key: string]: any; }"],
    AnthropicCredentials: ["AnthropicAPIKey"],
    AnthropicCredentialsUpdate: ["AnthropicAPIKeyUpdate"],
    AnyValue: [
        "string",
        "number",
        "{ [key: string]: any; }",
        "Array<AnyValueItem>",
        "boolean",
    ],
    AnyValueItem: ["string", "number", "{ [key: string]: any; }", "boolean"],
    ApplicationKeyResponseIncludedItem: ["User", "Role", "LeakedKey"],
    AsanaCredentials: ["AsanaAccessToken"],
    AsanaCredentialsUpdate: ["AsanaAccessTokenUpdate"],
    AttachmentIncluded: ["IncidentUserData"],
    AuthNMappingCreateRelationships: [
        "AuthNMappingRelationshipToRole",
        "AuthNMappingRelationshipToTeam",
    ],
    AuthNMappingIncluded: ["SAMLAssertionAttribute", "Role", "AuthNMappingTeam"],
    AuthNMappingUpdateRelationships: [
        "AuthNMappingRelationshipToRole",
        "AuthNMappingRelationshipToTeam",
    ],
    AzureCredentials: ["AzureTenant"],
    AzureCredentialsUpdate: ["AzureTenantUpdate"],
    BatchUpsertRowsRequestDataAttributesValue: ["string", "number"],
    CIAppAggregateBucketValue: [
        "string",
        "number",
        "Array<CIAppAggregateBucketValueTimeseriesPoint>",
    ],
    CIAppCreatePipelineEventRequestAttributesResource: [
        "CIAppPipelineEventPipeline",
        "CIAppPipelineEventStage",
        "CIAppPipelineEventJob",
        "CIAppPipelineEventStep",
    ],
    CIAppCreatePipelineEventRequestDataSingleOrArray: [
        "CIAppCreatePipelineEventRequestData",
        "Array<CIAppCreatePipelineEventRequestData>",
    ],
    CIAppGroupByMissing: ["string", "number"],
    CIAppGroupByTotal: ["boolean", "string", "number"],
    CIAppPipelineEventJob: [
        "CIAppPipelineEventFinishedJob",
        "CIAppPipelineEventInProgressJob",
    ],
    CIAppPipelineEventPipeline: [
        "CIAppPipelineEventFinishedPipeline",
        "CIAppPipelineEventInProgressPipeline",
    ],
    ChangeRequestIncludedItem: [
        "ChangeRequestIncludedUser",
        "ChangeRequestIncludedDecision",
    ],
    CircleCICredentials: ["CircleCIAPIKey"],
    CircleCICredentialsUpdate: ["CircleCIAPIKeyUpdate"],
    ClickupCredentials: ["ClickupAPIKey"],
    ClickupCredentialsUpdate: ["ClickupAPIKeyUpdate"],
    CloudWorkloadSecurityAgentRuleActionSetValue: ["string", "number", "boolean"],
    CloudflareCredentials: ["CloudflareAPIToken", "CloudflareGlobalAPIToken"],
    CloudflareCredentialsUpdate: [
        "CloudflareAPITokenUpdate",
        "CloudflareGlobalAPITokenUpdate",
    ],
    CommitmentsListItem: [
        "CommitmentsAwsEC2RICommitment",
        "CommitmentsAwsRDSRICommitment",
        "CommitmentsAwsElasticacheRICommitment",
        "CommitmentsAwsSPCommitment",
        "CommitmentsAzureVMRICommitment",
        "CommitmentsAzureComputeSPCommitment",
    ],
    ComponentGridPropertiesIsVisible: ["string", "boolean"],
    ComponentPropertiesIsVisible: ["boolean", "string"],
    ConfigCatCredentials: ["ConfigCatSDKKey"],
    ConfigCatCredentialsUpdate: ["ConfigCatSDKKeyUpdate"],
    ContainerImageItem: ["ContainerImage", "ContainerImageGroup"],
    ContainerItem: ["Container", "ContainerGroup"],
    CreateNotificationChannelConfig: [
        "CreatePhoneNotificationChannelConfig",
        "CreateEmailNotificationChannelConfig",
    ],
    CreateTableRequestDataAttributesFileMetadata: [
        "CreateTableRequestDataAttributesFileMetadataCloudStorage",
        "CreateTableRequestDataAttributesFileMetadataLocalFile",
    ],
    CustomAttributeValuesUnion: [
        "string",
        "Array<string>",
        "number",
        "Array<number>",
    ],
    CustomDestinationForwardDestination: [
        "CustomDestinationForwardDestinationHttp",
        "CustomDestinationForwardDestinationSplunk",
        "CustomDestinationForwardDestinationElasticsearch",
        "CustomDestinationForwardDestinationMicrosoftSentinel",
    ],
    CustomDestinationHttpDestinationAuth: [
        "CustomDestinationHttpDestinationAuthBasic",
        "CustomDestinationHttpDestinationAuthCustomHeader",
    ],
    CustomDestinationResponseForwardDestination: [
        "CustomDestinationResponseForwardDestinationHttp",
        "CustomDestinationResponseForwardDestinationSplunk",
        "CustomDestinationResponseForwardDestinationElasticsearch",
        "CustomDestinationResponseForwardDestinationMicrosoftSentinel",
    ],
    CustomDestinationResponseHttpDestinationAuth: [
        "CustomDestinationResponseHttpDestinationAuthBasic",
        "CustomDestinationResponseHttpDestinationAuthCustomHeader",
    ],
    DORADeploymentPatchByVersionRemediation: [
        "DORADeploymentPatchByVersionRemediationByID",
        "DORADeploymentPatchByVersionRemediationByVersion",
    ],
    DatabricksIntegrationAccountAuthenticationRequest: [
        "DatabricksIntegrationAccountOAuthAuthRequest",
        "DatabricksIntegrationAccountPrivateActionRunnerAuthRequest",
    ],
    DatabricksIntegrationAccountAuthenticationResponse: [
        "DatabricksIntegrationAccountOAuthAuthResponse",
        "DatabricksIntegrationAccountPrivateActionRunnerAuthResponse",
        "DatabricksIntegrationAccountBearerTokenAuthResponse",
    ],
    DatabricksIntegrationAccountAuthenticationUpdate: [
        "DatabricksIntegrationAccountOAuthAuthUpdate",
        "DatabricksIntegrationAccountPrivateActionRunnerAuthUpdate",
        "DatabricksIntegrationAccountBearerTokenAuthUpdate",
    ],
    DatadogCredentials: ["DatadogAPIKey"],
    DatadogCredentialsUpdate: ["DatadogAPIKeyUpdate"],
    DegradationIncluded: ["StatusPagesUser", "StatusPageAsIncluded"],
    DegradationUpdateIncluded: [
        "StatusPagesUser",
        "Degradation",
        "StatusPageAsIncluded",
    ],
    DeploymentGatesEvaluationRule: [
        "DeploymentGatesMonitorRule",
        "DeploymentGatesFDDRule",
    ],
    DeploymentRulesOptions: [
        "DeploymentRuleOptionsFaultyDeploymentDetection",
        "DeploymentRuleOptionsMonitor",
        "DeploymentRuleOptionsMonitorIds",
    ],
    DowntimeMonitorIdentifier: [
        "DowntimeMonitorIdentifierId",
        "DowntimeMonitorIdentifierTags",
    ],
    DowntimeResponseIncludedItem: ["User", "DowntimeMonitorIncludedItem"],
    DowntimeScheduleCreateRequest: [
        "DowntimeScheduleRecurrencesCreateRequest",
        "DowntimeScheduleOneTimeCreateUpdateRequest",
    ],
    DowntimeScheduleResponse: [
        "DowntimeScheduleRecurrencesResponse",
        "DowntimeScheduleOneTimeResponse",
    ],
    DowntimeScheduleUpdateRequest: [
        "DowntimeScheduleRecurrencesUpdateRequest",
        "DowntimeScheduleOneTimeCreateUpdateRequest",
    ],
    ElasticCloudIntegrationAccountAuthenticationRequest: [
        "ElasticCloudIntegrationAccountBasicAuthRequest",
    ],
    ElasticCloudIntegrationAccountAuthenticationResponse: [
        "ElasticCloudIntegrationAccountBasicAuthResponse",
    ],
    ElasticCloudIntegrationAccountAuthenticationUpdate: [
        "ElasticCloudIntegrationAccountBasicAuthUpdate",
    ],
    EntityV3: [
        "EntityV3Service",
        "EntityV3Datastore",
        "EntityV3Queue",
        "EntityV3System",
        "EntityV3API",
    ],
    EntityV3APISpecInterface: [
        "EntityV3APISpecInterfaceFileRef",
        "EntityV3APISpecInterfaceDefinition",
    ],
    EscalationPolicyIncluded: [
        "EscalationPolicyStep",
        "EscalationPolicyUser",
        "ScheduleData",
        "ConfiguredSchedule",
        "TeamReference",
    ],
    EscalationTarget: [
        "TeamTarget",
        "UserTarget",
        "ScheduleTarget",
        "ConfiguredScheduleTarget",
    ],
    EventPayloadAttributes: [
        "ChangeEventCustomAttributes",
        "AlertEventCustomAttributes",
    ],
    FastlyCredentials: ["FastlyAPIKey"],
    FastlyCredentialsUpdate: ["FastlyAPIKeyUpdate"],
    FreshserviceCredentials: ["FreshserviceAPIKey"],
    FreshserviceCredentialsUpdate: ["FreshserviceAPIKeyUpdate"],
    GCPCredentials: ["GCPServiceAccount"],
    GCPCredentialsUpdate: ["GCPServiceAccountUpdate"],
    GeminiCredentials: ["GeminiAPIKey"],
    GeminiCredentialsUpdate: ["GeminiAPIKeyUpdate"],
    GitlabCredentials: ["GitlabAPIKey"],
    GitlabCredentialsUpdate: ["GitlabAPIKeyUpdate"],
    GreyNoiseCredentials: ["GreyNoiseAPIKey"],
    GreyNoiseCredentialsUpdate: ["GreyNoiseAPIKeyUpdate"],
    HTTPCredentials: ["HTTPTokenAuth"],
    HTTPCredentialsUpdate: ["HTTPTokenAuthUpdate"],
    IncidentFieldAttributes: [
        "IncidentFieldAttributesSingleValue",
        "IncidentFieldAttributesMultipleValue",
    ],
    IncidentHandleIncludedItemResponse: [
        "IncidentUserData",
        "IncidentTypeObject",
    ],
    IncidentImportFieldAttributes: [
        "IncidentImportFieldAttributesSingleValue",
        "IncidentImportFieldAttributesMultipleValue",
    ],
    IncidentImportResponseIncludedItem: [
        "IncidentUserData",
        "IncidentTypeObject",
    ],
    IncidentIntegrationMetadataMetadata: [
        "SlackIntegrationMetadata",
        "JiraIntegrationMetadata",
        "MSTeamsIntegrationMetadata",
    ],
    IncidentIntegrationMetadataResponseIncludedItem: ["User"],
    IncidentNotificationRuleIncludedItems: [
        "User",
        "IncidentTypeObject",
        "IncidentNotificationTemplateObject",
    ],
    IncidentNotificationTemplateIncludedItems: ["User", "IncidentTypeObject"],
    IncidentResponseIncludedItem: ["IncidentUserData", "AttachmentData"],
    IncidentTimelineCellCreateAttributes: [
        "IncidentTimelineCellMarkdownCreateAttributes",
    ],
    IncidentTodoAssignee: ["string", "IncidentTodoAnonymousAssignee"],
    IncidentTodoResponseIncludedItem: ["User"],
    IncidentUserDefinedRoleIncludedItem: [
        "IncidentUserData",
        "IncidentTypeObject",
    ],
    IssueIncluded: ["IssueCase", "IssueUser", "IssueTeam"],
    IssuesSearchResultIncluded: ["Issue", "IssueCase", "IssueUser", "IssueTeam"],
    LLMObsAnnotatedInteractionItem: [
        "LLMObsTraceAnnotatedInteractionItem",
        "LLMObsDisplayBlockAnnotatedInteractionItem",
    ],
    LLMObsAnnotationLabelValueValue: [
        "number",
        "string",
        "Array<string>",
        "boolean",
    ],
    LLMObsAnnotationQueueInteractionItem: [
        "LLMObsTraceInteractionItem",
        "LLMObsDisplayBlockInteractionItem",
    ],
    LLMObsAnnotationQueueInteractionResponseItem: [
        "LLMObsTraceInteractionResponseItem",
        "LLMObsDisplayBlockInteractionResponseItem",
    ],
    LLMObsPromptAuthoringItem: [
        "LLMObsPromptChatMessage",
        "LLMObsPromptIncludeItem",
    ],
    LLMObsPromptTemplate: [
        "string",
        "Array<LLMObsPromptChatMessage>",
        "LLMObsPromptAuthoringMessagesTemplate",
    ],
    LaunchDarklyCredentials: ["LaunchDarklyAPIKey"],
    LaunchDarklyCredentialsUpdate: ["LaunchDarklyAPIKeyUpdate"],
    ListEntityCatalogResponseIncludedItem: [
        "EntityResponseIncludedSchema",
        "EntityResponseIncludedRawSchema",
        "EntityResponseIncludedRelatedEntity",
        "EntityResponseIncludedOncall",
        "EntityResponseIncludedIncident",
    ],
    LogsAggregateBucketValue: [
        "string",
        "number",
        "Array<LogsAggregateBucketValueTimeseriesPoint>",
    ],
    LogsArchiveCreateRequestDestination: [
        "LogsArchiveDestinationAzure",
        "LogsArchiveDestinationGCS",
        "LogsArchiveDestinationS3",
    ],
    LogsArchiveDestination: [
        "LogsArchiveDestinationAzure",
        "LogsArchiveDestinationGCS",
        "LogsArchiveDestinationS3",
    ],
    LogsArchiveIntegrationS3: [
        "LogsArchiveIntegrationS3AccessKey",
        "LogsArchiveIntegrationS3Role",
    ],
    LogsGroupByMissing: ["string", "number"],
    LogsGroupByTotal: ["boolean", "string", "number"],
    MetricAssetResponseIncluded: [
        "MetricDashboardAsset",
        "MetricMonitorAsset",
        "MetricNotebookAsset",
        "MetricSLOAsset",
    ],
    MetricVolumes: ["MetricDistinctVolume", "MetricIngestedIndexedVolume"],
    MetricsAndMetricTagConfigurations: ["Metric", "MetricTagConfiguration"],
    MonitorConfigPolicyPolicy: [
        "MonitorConfigPolicyTagPolicy",
        "MonitorConfigPolicyDowntimePolicy",
    ],
    MonitorConfigPolicyPolicyCreateRequest: [
        "MonitorConfigPolicyTagPolicyCreateRequest",
        "MonitorConfigPolicyDowntimePolicyCreateRequest",
    ],
    MonitorNotificationRuleFilter: [
        "MonitorNotificationRuleFilterTags",
        "MonitorNotificationRuleFilterScope",
    ],
    MonitorNotificationRuleResponseIncludedItem: ["User"],
    NotificationChannelConfig: [
        "NotificationChannelPhoneConfig",
        "NotificationChannelEmailConfig",
        "NotificationChannelPushConfig",
    ],
    NotionCredentials: ["NotionAPIKey"],
    NotionCredentialsUpdate: ["NotionAPIKeyUpdate"],
    ObservabilityPipelineAmazonS3DestinationCompression: [
        "ObservabilityPipelineAmazonS3DestinationCompressionZstd",
        "ObservabilityPipelineAmazonS3DestinationCompressionGzip",
    ],
    ObservabilityPipelineAmazonS3GenericCompression: [
        "ObservabilityPipelineAmazonS3GenericCompressionZstd",
        "ObservabilityPipelineAmazonS3GenericCompressionGzip",
        "ObservabilityPipelineAmazonS3GenericCompressionSnappy",
    ],
    ObservabilityPipelineAmazonS3GenericEncoding: [
        "ObservabilityPipelineAmazonS3GenericEncodingJson",
        "ObservabilityPipelineAmazonS3GenericEncodingParquet",
    ],
    ObservabilityPipelineAzureStorageDestinationCompression: [
        "ObservabilityPipelineAzureStorageDestinationCompressionZstd",
        "ObservabilityPipelineAzureStorageDestinationCompressionGzip",
    ],
    ObservabilityPipelineBufferOptions: [
        "ObservabilityPipelineDiskBufferOptions",
        "ObservabilityPipelineMemoryBufferOptions",
        "ObservabilityPipelineMemoryBufferSizeOptions",
    ],
    ObservabilityPipelineClickhouseDestinationCompression: [
        "ObservabilityPipelineClickhouseDestinationCompressionAlgorithm",
        "ObservabilityPipelineClickhouseDestinationCompressionObject",
    ],
    ObservabilityPipelineConfigDestinationItem: [
        "ObservabilityPipelineElasticsearchDestination",
        "ObservabilityPipelineHttpClientDestination",
        "ObservabilityPipelineAmazonOpenSearchDestination",
        "ObservabilityPipelineAmazonS3Destination",
        "ObservabilityPipelineAmazonS3GenericDestination",
        "ObservabilityPipelineAmazonSecurityLakeDestination",
        "AzureStorageDestination",
        "ObservabilityPipelineClickhouseDestination",
        "ObservabilityPipelineCloudPremDestination",
        "ObservabilityPipelineCrowdStrikeNextGenSiemDestination",
        "ObservabilityPipelineDatadogLogsDestination",
        "ObservabilityPipelineGoogleChronicleDestination",
        "ObservabilityPipelineGoogleCloudStorageDestination",
        "ObservabilityPipelineGooglePubSubDestination",
        "ObservabilityPipelineKafkaDestination",
        "MicrosoftSentinelDestination",
        "ObservabilityPipelineNewRelicDestination",
        "ObservabilityPipelineOpenSearchDestination",
        "ObservabilityPipelineRsyslogDestination",
        "ObservabilityPipelineSentinelOneDestination",
        "ObservabilityPipelineSocketDestination",
        "ObservabilityPipelineSplunkHecDestination",
        "ObservabilityPipelineSumoLogicDestination",
        "ObservabilityPipelineSyslogNgDestination",
        "ObservabilityPipelineDatabricksZerobusDestination",
        "ObservabilityPipelineDatadogMetricsDestination",
        "ObservabilityPipelineOpentelemetryMetricsDestination",
        "ObservabilityPipelinePrometheusRemoteWriteDestination",
        "ObservabilityPipelineSplunkHecMetricsDestination",
    ],
    ObservabilityPipelineConfigProcessorItem: [
        "ObservabilityPipelineFilterProcessor",
        "ObservabilityPipelineAddEnvVarsProcessor",
        "ObservabilityPipelineAddFieldsProcessor",
        "ObservabilityPipelineAddHostnameProcessor",
        "ObservabilityPipelineCustomProcessor",
        "ObservabilityPipelineDatadogTagsProcessor",
        "ObservabilityPipelineDedupeProcessor",
        "ObservabilityPipelineEnrichmentTableProcessor",
        "ObservabilityPipelineGenerateMetricsProcessor",
        "ObservabilityPipelineGenerateMetricsV2Processor",
        "ObservabilityPipelineOcsfMapperProcessor",
        "ObservabilityPipelineParseGrokProcessor",
        "ObservabilityPipelineParseJSONProcessor",
        "ObservabilityPipelineParseXMLProcessor",
        "ObservabilityPipelineQuotaProcessor",
        "ObservabilityPipelineReduceProcessor",
        "ObservabilityPipelineRemoveFieldsProcessor",
        "ObservabilityPipelineRenameFieldsProcessor",
        "ObservabilityPipelineSampleProcessor",
        "ObservabilityPipelineSensitiveDataScannerProcessor",
        "ObservabilityPipelineSplitArrayProcessor",
        "ObservabilityPipelineThrottleProcessor",
        "ObservabilityPipelineAddMetricTagsProcessor",
        "ObservabilityPipelineAggregateProcessor",
        "ObservabilityPipelineMetricTagsProcessor",
        "ObservabilityPipelineRenameMetricTagsProcessor",
        "ObservabilityPipelineTagCardinalityLimitProcessor",
    ],
    ObservabilityPipelineConfigSourceItem: [
        "ObservabilityPipelineDatadogAgentSource",
        "ObservabilityPipelineAmazonDataFirehoseSource",
        "ObservabilityPipelineAmazonS3Source",
        "ObservabilityPipelineFluentBitSource",
        "ObservabilityPipelineFluentdSource",
        "ObservabilityPipelineGooglePubSubSource",
        "ObservabilityPipelineHttpClientSource",
        "ObservabilityPipelineHttpServerSource",
        "ObservabilityPipelineKafkaSource",
        "ObservabilityPipelineLogstashSource",
        "ObservabilityPipelineRsyslogSource",
        "ObservabilityPipelineSocketSource",
        "ObservabilityPipelineSplunkHecSource",
        "ObservabilityPipelineSplunkTcpSource",
        "ObservabilityPipelineSumoLogicSource",
        "ObservabilityPipelineSyslogNgSource",
        "ObservabilityPipelineWebsocketSource",
        "ObservabilityPipelineOpentelemetrySource",
        "ObservabilityPipelinePrometheusRemoteWriteSource",
    ],
    ObservabilityPipelineEnrichmentTableFileKeyItemField: [
        "string",
        "ObservabilityPipelineEnrichmentTableFieldEventLookup",
        "ObservabilityPipelineEnrichmentTableFieldVrlLookup",
        "ObservabilityPipelineEnrichmentTableFieldSecretLookup",
    ],
    ObservabilityPipelineGoogleCloudStorageDestinationCompression: [
        "ObservabilityPipelineGoogleCloudStorageDestinationCompressionZstd",
        "ObservabilityPipelineGoogleCloudStorageDestinationCompressionGzip",
    ],
    ObservabilityPipelineHttpServerSourceValidTokenPathToToken: [
        "ObservabilityPipelineHttpServerSourceValidTokenPathToTokenLocation",
        "ObservabilityPipelineHttpServerSourceValidTokenPathToTokenHeader",
    ],
    ObservabilityPipelineMetricValue: [
        "ObservabilityPipelineGeneratedMetricIncrementByOne",
        "ObservabilityPipelineGeneratedMetricIncrementByField",
    ],
    ObservabilityPipelineOcsfMapperProcessorMappingMapping: [
        "ObservabilityPipelineOcsfMappingLibrary",
        "ObservabilityPipelineOcsfMappingCustom",
    ],
    ObservabilityPipelineParseGrokProcessorRuleItem: [
        "ObservabilityPipelineParseGrokProcessorRule",
        "ObservabilityPipelineParseGrokProcessorIncludeRule",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorAction: [
        "ObservabilityPipelineSensitiveDataScannerProcessorActionRedact",
        "ObservabilityPipelineSensitiveDataScannerProcessorActionHash",
        "ObservabilityPipelineSensitiveDataScannerProcessorActionPartialRedact",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorPattern: [
        "ObservabilityPipelineSensitiveDataScannerProcessorCustomPattern",
        "ObservabilityPipelineSensitiveDataScannerProcessorLibraryPattern",
    ],
    ObservabilityPipelineSensitiveDataScannerProcessorScope: [
        "ObservabilityPipelineSensitiveDataScannerProcessorScopeInclude",
        "ObservabilityPipelineSensitiveDataScannerProcessorScopeExclude",
        "ObservabilityPipelineSensitiveDataScannerProcessorScopeAll",
    ],
    ObservabilityPipelineSocketDestinationFraming: [
        "ObservabilityPipelineSocketDestinationFramingNewlineDelimited",
        "ObservabilityPipelineSocketDestinationFramingBytes",
        "ObservabilityPipelineSocketDestinationFramingCharacterDelimited",
    ],
    ObservabilityPipelineSocketSourceFraming: [
        "ObservabilityPipelineSocketSourceFramingNewlineDelimited",
        "ObservabilityPipelineSocketSourceFramingBytes",
        "ObservabilityPipelineSocketSourceFramingCharacterDelimited",
        "ObservabilityPipelineSocketSourceFramingOctetCounting",
        "ObservabilityPipelineSocketSourceFramingChunkedGelf",
    ],
    ObservabilityPipelineWebsocketSourceTls: [
        "ObservabilityPipelineWebsocketSourceTlsEnabled",
        "ObservabilityPipelineWebsocketSourceTlsWithClientCert",
    ],
    OktaCredentials: ["OktaAPIToken"],
    OktaCredentialsUpdate: ["OktaAPITokenUpdate"],
    OnCallNotificationRuleChannelSettings: [
        "OnCallPhoneNotificationRuleSettings",
    ],
    OnCallNotificationRulesIncluded: ["NotificationChannelData"],
    OpenAICredentials: ["OpenAIAPIKey"],
    OpenAICredentialsUpdate: ["OpenAIAPIKeyUpdate"],
    PatchTableRequestDataAttributesFileMetadata: [
        "PatchTableRequestDataAttributesFileMetadataCloudStorage",
        "PatchTableRequestDataAttributesFileMetadataLocalFile",
    ],
    ProductAnalyticsBaseQuery: [
        "ProductAnalyticsEventQuery",
        "ProductAnalyticsOccurrenceQuery",
    ],
    ProductAnalyticsJourneyTarget: [
        "ProductAnalyticsJourneyNodeTarget",
        "ProductAnalyticsJourneyPathTarget",
    ],
    ProductAnalyticsRetentionCohortTarget: [
        "ProductAnalyticsRetentionIndexTarget",
        "ProductAnalyticsRetentionAggregationTarget",
    ],
    ProductAnalyticsRetentionScope: [
        "ProductAnalyticsRetentionCohortScope",
        "ProductAnalyticsRetentionReturnPeriodScope",
        "ProductAnalyticsRetentionCellScope",
    ],
    ProductAnalyticsRetentionTimeInterval: [
        "ProductAnalyticsRetentionCalendarTimeInterval",
        "ProductAnalyticsRetentionFixedTimeInterval",
    ],
    Query: ["ActionQuery", "DataTransform", "StateVariable"],
    RUMAggregateBucketValue: [
        "string",
        "number",
        "Array<RUMAggregateBucketValueTimeseriesPoint>",
    ],
    RUMGroupByMissing: ["string", "number"],
    RUMGroupByTotal: ["boolean", "string", "number"],
    ReportScheduleIncludedResource: [
        "ReportScheduleAuthor",
        "ReportScheduleResource",
    ],
    RestrictionQueryResponseIncludedItem: ["RestrictionQueryRole"],
    RoutingRuleAction: [
        "SendSlackMessageAction",
        "SendTeamsMessageAction",
        "TriggerWorkflowAutomationAction",
        "RoutingRuleEscalationPolicyAction",
    ],
    ScalarColumn: ["GroupScalarColumn", "DataScalarColumn"],
    ScalarQuery: [
        "MetricsScalarQuery",
        "EventsScalarQuery",
        "ApmResourceStatsQuery",
        "ApmMetricsQuery",
        "ApmDependencyStatsQuery",
        "SloQuery",
        "ProcessScalarQuery",
        "ContainerScalarQuery",
    ],
    ScanResultResponse: ["{ [key: string]: any; }"],
    ScheduleDataIncludedItem: [
        "TeamReference",
        "Layer",
        "ScheduleMember",
        "ScheduleUser",
    ],
    ScheduleOnCallRespondersIncluded: [
        "ScheduleOnCallResponderData",
        "ShiftData",
        "ScheduleData",
        "User",
    ],
    SecurityMonitoringContentPackStateDetails: [
        "SecurityMonitoringContentPackLogsDetails",
        "SecurityMonitoringContentPackThreatIntelDetails",
        "SecurityMonitoringContentPackEntityDetails",
        "SecurityMonitoringContentPackAuditDetails",
        "SecurityMonitoringContentPackAppSecDetails",
        "SecurityMonitoringContentPackVulnerabilityDetails",
        "SecurityMonitoringContentPackOnboardingDetails",
    ],
    SecurityMonitoringIntegrationConfigCreateAttributes: [
        "SecurityMonitoringGoogleWorkspaceIntegrationConfigCreateAttributes",
        "SecurityMonitoringOktaIntegrationConfigCreateAttributes",
        "SecurityMonitoringEntraIdIntegrationConfigCreateAttributes",
        "SecurityMonitoringCrowdStrikeIntegrationConfigCreateAttributes",
        "SecurityMonitoringSentinelOneIntegrationConfigCreateAttributes",
    ],
    SecurityMonitoringIntegrationConfigUpdateAttributes: [
        "SecurityMonitoringGoogleWorkspaceIntegrationConfigUpdateAttributes",
        "SecurityMonitoringOktaIntegrationConfigUpdateAttributes",
        "SecurityMonitoringEntraIdIntegrationConfigUpdateAttributes",
        "SecurityMonitoringCrowdStrikeIntegrationConfigUpdateAttributes",
        "SecurityMonitoringSentinelOneIntegrationConfigUpdateAttributes",
    ],
    SecurityMonitoringIntegrationCredentialsValidateAttributes: [
        "SecurityMonitoringGoogleWorkspaceIntegrationCredentialsValidateAttributes",
        "SecurityMonitoringOktaIntegrationCredentialsValidateAttributes",
        "SecurityMonitoringEntraIdIntegrationCredentialsValidateAttributes",
        "SecurityMonitoringCrowdStrikeIntegrationCredentialsValidateAttributes",
        "SecurityMonitoringSentinelOneIntegrationCredentialsValidateAttributes",
    ],
    SecurityMonitoringRuleConvertPayload: [
        "SecurityMonitoringStandardRulePayload",
        "SecurityMonitoringSignalRulePayload",
    ],
    SecurityMonitoringRuleCreatePayload: [
        "SecurityMonitoringStandardRuleCreatePayload",
        "SecurityMonitoringSignalRuleCreatePayload",
        "CloudConfigurationRuleCreatePayload",
    ],
    SecurityMonitoringRuleQuery: [
        "SecurityMonitoringStandardRuleQuery",
        "SecurityMonitoringSignalRuleQuery",
    ],
    SecurityMonitoringRuleResponse: [
        "SecurityMonitoringStandardRuleResponse",
        "SecurityMonitoringSignalRuleResponse",
    ],
    SecurityMonitoringRuleTestPayload: [
        "SecurityMonitoringStandardRuleTestPayload",
    ],
    SecurityMonitoringRuleValidatePayload: [
        "SecurityMonitoringStandardRulePayload",
        "SecurityMonitoringSignalRulePayload",
        "CloudConfigurationRulePayload",
    ],
    SensitiveDataScannerGetConfigIncludedItem: [
        "SensitiveDataScannerRuleIncludedItem",
        "SensitiveDataScannerGroupIncludedItem",
    ],
    ServiceDefinitionSchema: [
        "ServiceDefinitionV1",
        "ServiceDefinitionV2",
        "ServiceDefinitionV2Dot1",
        "ServiceDefinitionV2Dot2",
    ],
    ServiceDefinitionV2Contact: [
        "ServiceDefinitionV2Email",
        "ServiceDefinitionV2Slack",
        "ServiceDefinitionV2MSTeams",
    ],
    ServiceDefinitionV2Dot1Contact: [
        "ServiceDefinitionV2Dot1Email",
        "ServiceDefinitionV2Dot1Slack",
        "ServiceDefinitionV2Dot1MSTeams",
    ],
    ServiceDefinitionsCreateRequest: [
        "ServiceDefinitionV2Dot2",
        "ServiceDefinitionV2Dot1",
        "ServiceDefinitionV2",
        "string",
    ],
    ServiceNowCredentials: ["ServiceNowBasicAuth"],
    ServiceNowCredentialsUpdate: ["ServiceNowBasicAuthUpdate"],
    SeverityModifierRuleAction: [
        "SeverityModifierRuleSetAction",
        "SeverityModifierRuleShiftAction",
    ],
    SharedDashboardIncluded: [
        "SharedDashboardIncludedDashboard",
        "SharedDashboardIncludedUser",
    ],
    ShiftIncluded: ["ScheduleUser"],
    SnowflakeIntegrationAccountAuthenticationRequest: [
        "SnowflakeIntegrationAccountPrivateKeyAuthRequest",
    ],
    SnowflakeIntegrationAccountAuthenticationResponse: [
        "SnowflakeIntegrationAccountPrivateKeyAuthResponse",
    ],
    SnowflakeIntegrationAccountAuthenticationUpdate: [
        "SnowflakeIntegrationAccountPrivateKeyAuthUpdate",
    ],
    SourcemapItem: [
        "JSSourcemapData",
        "ReactNativeSourcemapData",
        "IOSSourcemapData",
        "JVMSourcemapData",
        "FlutterSourcemapData",
        "ELFSourcemapData",
        "NDKSourcemapData",
        "IL2CPPSourcemapData",
    ],
    SpansAggregateBucketValue: [
        "string",
        "number",
        "Array<SpansAggregateBucketValueTimeseriesPoint>",
    ],
    SpansGroupByMissing: ["string", "number"],
    SpansGroupByTotal: ["boolean", "string", "number"],
    SplitCredentials: ["SplitAPIKey"],
    SplitCredentialsUpdate: ["SplitAPIKeyUpdate"],
    StatsigCredentials: ["StatsigAPIKey"],
    StatsigCredentialsUpdate: ["StatsigAPIKeyUpdate"],
    StatusPageArrayIncluded: ["StatusPagesUser"],
    StatusPagesComponentArrayIncluded: [
        "StatusPagesUser",
        "StatusPageAsIncluded",
        "StatusPagesComponentGroup",
    ],
    SyntheticsNetworkAssertion: [
        "SyntheticsNetworkAssertionLatency",
        "SyntheticsNetworkAssertionMultiNetworkHop",
        "SyntheticsNetworkAssertionPacketLossPercentage",
        "SyntheticsNetworkAssertionJitter",
    ],
    TeamIncluded: ["User", "TeamLink", "UserTeamPermission"],
    TeamOnCallRespondersIncluded: ["User", "Escalation"],
    TeamRoutingRulesIncluded: ["RoutingRule"],
    TimelineCellAuthor: ["TimelineCellAuthorUser"],
    TimelineCellContent: ["TimelineCellContentComment"],
    TimeseriesAnomalyInvestigationFinding: [
        "TimeseriesAnomalyInvestigationInfluentialTagFinding",
        "TimeseriesAnomalyInvestigationAnomalyFinding",
    ],
    TimeseriesQuery: [
        "MetricsTimeseriesQuery",
        "EventsTimeseriesQuery",
        "ApmResourceStatsQuery",
        "ApmMetricsQuery",
        "ApmDependencyStatsQuery",
        "SloQuery",
        "ProcessTimeseriesQuery",
        "ContainerTimeseriesQuery",
    ],
    Trigger: [
        "AgentTriggerWrapper",
        "APITriggerWrapper",
        "AppTriggerWrapper",
        "CaseTriggerWrapper",
        "ChangeEventTriggerWrapper",
        "DatabaseMonitoringTriggerWrapper",
        "DatastoreTriggerWrapper",
        "DashboardTriggerWrapper",
        "FormTriggerWrapper",
        "GithubWebhookTriggerWrapper",
        "IncidentCreatedTriggerWrapper",
        "IncidentImpactCreatedTriggerWrapper",
        "IncidentImpactUpdatedTriggerWrapper",
        "IncidentPostmortemUpdatedTriggerWrapper",
        "IncidentResponderCreatedTriggerWrapper",
        "IncidentSavedTriggerWrapper",
        "IncidentScheduleTriggerWrapper",
        "IncidentTriggerWrapper",
        "MonitorTriggerWrapper",
        "NotebookTriggerWrapper",
        "OnCallTriggerWrapper",
        "ScheduleTriggerWrapper",
        "SecurityTriggerWrapper",
        "SelfServiceTriggerWrapper",
        "SlackTriggerWrapper",
        "SoftwareCatalogTriggerWrapper",
        "WorkflowTriggerWrapper",
    ],
    TwilioIntegrationAccountAuthenticationRequest: [
        "TwilioIntegrationAccountBasicAuthRequest",
    ],
    TwilioIntegrationAccountAuthenticationResponse: [
        "TwilioIntegrationAccountBasicAuthResponse",
    ],
    TwilioIntegrationAccountAuthenticationUpdate: [
        "TwilioIntegrationAccountBasicAuthUpdate",
    ],
    UpsertCatalogEntityRequest: ["EntityV3", "string"],
    UpsertCatalogEntityResponseIncludedItem: ["EntityResponseIncludedSchema"],
    UpsertCatalogKindRequest: ["KindObj", "string"],
    UserResponseIncludedItem: ["Organization", "Permission", "Role"],
    UserTeamIncluded: ["User", "Team"],
    V2EventAttributesAttributes: [
        "ChangeEventAttributes",
        "AlertEventAttributes",
    ],
    VirusTotalCredentials: ["VirusTotalAPIKey"],
    VirusTotalCredentialsUpdate: ["VirusTotalAPIKeyUpdate"],
    WorkflowRunAs: [
        "WorkflowRunAsOwner",
        "WorkflowRunAsServiceAccount",
        "WorkflowRunAsInitiator",
    ],
    XRayServicesList: ["XRayServicesIncludeAll", "XRayServicesIncludeOnly"],
};
class ObjectSerializer {
    static serialize(data, type, format) {
        if (data == undefined || type == "any") {
            return data;
        }
        else if (data instanceof util_1.UnparsedObject) {
            return data._data;
        }
        else if (primitives.includes(type.toLowerCase()) &&
            typeof data == type.toLowerCase()) {
            return data;
        }
        else if (type.startsWith(ARRAY_PREFIX)) {
            if (!Array.isArray(data)) {
                throw new TypeError(`mismatch types '${data}' and '${type}'`);
            }
            // Array<Type> => Type
            const subType = type.substring(ARRAY_PREFIX.length, type.length - 1);
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.serialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(TUPLE_PREFIX)) {
            // We only support homegeneus tuples
            const subType = type
                .substring(TUPLE_PREFIX.length, type.length - 1)
                .split(", ")[0];
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.serialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(MAP_PREFIX)) {
            // { [key: string]: Type; } => Type
            const subType = type.substring(MAP_PREFIX.length, type.length - 3);
            const transformedData = {};
            for (const key in data) {
                transformedData[key] = ObjectSerializer.serialize(data[key], subType, format);
            }
            return transformedData;
        }
        else if (type === "Date") {
            if ("string" == typeof data) {
                return data;
            }
            if (format == "date" || format == "date-time") {
                return (0, util_1.dateToRFC3339String)(data);
            }
            else {
                return data.toISOString();
            }
        }
        else {
            if (enumsMap[type]) {
                if (enumsMap[type].includes(data)) {
                    return data;
                }
                throw new TypeError(`unknown enum value '${data}'`);
            }
            if (oneOfMap[type]) {
                const oneOfs = [];
                for (const oneOf of oneOfMap[type]) {
                    try {
                        oneOfs.push(ObjectSerializer.serialize(data, oneOf, format));
                    }
                    catch (e) {
                        logger_1.logger.debug(`could not serialize ${oneOf} (${e})`);
                    }
                }
                if (oneOfs.length > 1) {
                    throw new TypeError(`${data} matches multiple types from ${oneOfMap[type]} ${oneOfs}`);
                }
                if (oneOfs.length == 0) {
                    throw new TypeError(`${data} doesn't match any type from ${oneOfMap[type]} ${oneOfs}`);
                }
                return oneOfs[0];
            }
            if (!typeMap[type]) {
                // dont know the type
                throw new TypeError(`unknown type '${type}'`);
            }
            // get the map for the correct type.
            const attributesMap = typeMap[type].getAttributeTypeMap();
            const instance = {};
            for (const k of Object.keys(data)) {
                if (k === "_unparsed" || k === "additionalProperties")
                    continue;
                if (!(k in attributesMap) &&
                    !("additionalProperties" in attributesMap)) {
                    throw new Error("unexpected attribute " + k + " of type " + type);
                }
            }
            for (const attributeName of Object.keys(attributesMap)) {
                if (attributeName === "additionalProperties")
                    continue;
                if (!(attributeName in data))
                    continue;
                if (data[attributeName] === undefined)
                    continue;
                const attributeObj = attributesMap[attributeName];
                instance[attributeObj.baseName] = ObjectSerializer.serialize(data[attributeName], attributeObj.type, attributeObj.format);
            }
            if (data.additionalProperties) {
                const additionalPropertiesMap = attributesMap["additionalProperties"];
                if (additionalPropertiesMap) {
                    const additionalProperties = ObjectSerializer.serialize(data.additionalProperties, additionalPropertiesMap.type, additionalPropertiesMap.format);
                    for (const key in additionalProperties) {
                        instance[key] = additionalProperties[key];
                    }
                }
                else {
                    throw new Error(`additionalProperties found in ${type}`);
                }
            }
            // check for required properties
            for (const attributeName in attributesMap) {
                const attributeObj = attributesMap[attributeName];
                if ((attributeObj === null || attributeObj === void 0 ? void 0 : attributeObj.required) &&
                    instance[attributeObj.baseName] === undefined) {
                    throw new Error(`missing required property '${attributeObj.baseName}'`);
                }
            }
            return instance;
        }
    }
    static deserialize(data, type, format = "") {
        var _a;
        if (data == undefined || type == "any") {
            return data;
        }
        else if (primitives.includes(type.toLowerCase()) &&
            typeof data == type.toLowerCase()) {
            return data;
        }
        else if (type.startsWith(ARRAY_PREFIX)) {
            // Assert the passed data is Array type
            if (!Array.isArray(data)) {
                throw new TypeError(`mismatch types '${data}' and '${type}'`);
            }
            // Array<Type> => Type
            const subType = type.substring(ARRAY_PREFIX.length, type.length - 1);
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.deserialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(TUPLE_PREFIX)) {
            // [Type,...] => Type
            const subType = type
                .substring(TUPLE_PREFIX.length, type.length - 1)
                .split(", ")[0];
            const transformedData = [];
            for (const element of data) {
                transformedData.push(ObjectSerializer.deserialize(element, subType, format));
            }
            return transformedData;
        }
        else if (type.startsWith(MAP_PREFIX)) {
            // { [key: string]: Type; } => Type
            const subType = type.substring(MAP_PREFIX.length, type.length - 3);
            const transformedData = {};
            for (const key in data) {
                transformedData[key] = ObjectSerializer.deserialize(data[key], subType, format);
            }
            return transformedData;
        }
        else if (type === "Date") {
            try {
                return (0, util_1.dateFromRFC3339String)(data);
            }
            catch (_b) {
                return new Date(data);
            }
        }
        else {
            if (enumsMap[type]) {
                if (enumsMap[type].includes(data)) {
                    return data;
                }
                return new util_1.UnparsedObject(data);
            }
            if (oneOfMap[type]) {
                const oneOfs = [];
                for (const oneOf of oneOfMap[type]) {
                    try {
                        const d = ObjectSerializer.deserialize(data, oneOf, format);
                        if (!(d instanceof util_1.UnparsedObject) && !(d === null || d === void 0 ? void 0 : d._unparsed)) {
                            oneOfs.push(d);
                        }
                    }
                    catch (e) {
                        logger_1.logger.debug(`could not deserialize ${oneOf} (${e})`);
                    }
                }
                if (oneOfs.length != 1) {
                    return new util_1.UnparsedObject(data);
                }
                return oneOfs[0];
            }
            if (!typeMap[type]) {
                // dont know the type
                throw new TypeError(`unknown type '${type}'`);
            }
            const instance = new typeMap[type]();
            const attributesMap = typeMap[type].getAttributeTypeMap();
            const keepAllInAdditional = typeMap[type]._keepTypedInAdditionalProperties === true;
            // Single pass: build attributesBaseNames (for extra-key detection) and, when needed,
            // baseNameToAttr (for per-field typed deserialization preserving int64 precision).
            const attributesBaseNames = {};
            const baseNameToAttr = {};
            for (const attrName in attributesMap) {
                const baseName = attributesMap[attrName].baseName;
                attributesBaseNames[baseName] = "";
                if (keepAllInAdditional && attrName !== "additionalProperties") {
                    baseNameToAttr[baseName] = attributesMap[attrName];
                }
            }
            const extraAttributes = Object.keys(data).filter((key) => keepAllInAdditional ||
                !Object.prototype.hasOwnProperty.call(attributesBaseNames, key));
            if (extraAttributes.length > 0) {
                if ("additionalProperties" in attributesMap) {
                    const additionalProperties = {};
                    if (keepAllInAdditional) {
                        for (const key of extraAttributes) {
                            const attrInfo = baseNameToAttr[key];
                            // Use per-field type/format for typed attrs to preserve int64 precision.
                            additionalProperties[key] = attrInfo
                                ? ObjectSerializer.deserialize(data[key], attrInfo.type, attrInfo.format)
                                : data[key];
                        }
                        instance.additionalProperties = additionalProperties;
                    }
                    else {
                        for (const key of extraAttributes) {
                            additionalProperties[key] = data[key];
                        }
                        const attributeObj = attributesMap["additionalProperties"];
                        instance.additionalProperties = ObjectSerializer.deserialize(additionalProperties, attributeObj.type, attributeObj.format);
                    }
                }
                else {
                    throw new Error(`found extra attributes '${extraAttributes}' in ${type}`);
                }
            }
            for (const attributeName in attributesMap) {
                const attributeObj = attributesMap[attributeName];
                if (attributeName === "additionalProperties") {
                    continue;
                }
                instance[attributeName] = ObjectSerializer.deserialize(data[attributeObj.baseName], attributeObj.type, attributeObj.format);
                // check for required properties
                if ((attributeObj === null || attributeObj === void 0 ? void 0 : attributeObj.required) && instance[attributeName] === undefined) {
                    throw new Error(`missing required property '${attributeName}'`);
                }
                if (instance[attributeName] instanceof util_1.UnparsedObject ||
                    ((_a = instance[attributeName]) === null || _a === void 0 ? void 0 : _a._unparsed)) {
                    instance._unparsed = true;
                }
                if (Array.isArray(instance[attributeName])) {
                    for (const d of instance[attributeName]) {
                        if (d instanceof util_1.UnparsedObject || (d === null || d === void 0 ? void 0 : d._unparsed)) {
                            instance._unparsed = true;
                            break;
                        }
                    }
                }
            }
            return instance;
        }
    }
    /**
     * Normalize media type
     *
     * We currently do not handle any media types attributes, i.e. anything
     * after a semicolon. All content is assumed to be UTF-8 compatible.
     */
    static normalizeMediaType(mediaType) {
        if (mediaType === undefined) {
            return undefined;
        }
        return mediaType.split(";")[0].trim().toLowerCase();
    }
    /**
     * From a list of possible media types, choose the one we can handle best.
     *
     * The order of the given media types does not have any impact on the choice
     * made.
     */
    static getPreferredMediaType(mediaTypes) {
        /** According to OAS 3 we should default to json */
        if (!mediaTypes) {
            return "application/json";
        }
        const normalMediaTypes = mediaTypes.map(this.normalizeMediaType);
        let selectedMediaType = undefined;
        let selectedRank = -Infinity;
        for (const mediaType of normalMediaTypes) {
            if (mediaType === undefined) {
                continue;
            }
            const supported = supportedMediaTypes[mediaType];
            if (supported !== undefined && supported > selectedRank) {
                selectedMediaType = mediaType;
                selectedRank = supported;
            }
        }
        if (selectedMediaType === undefined) {
            throw new Error("None of the given media types are supported: " + mediaTypes.join(", "));
        }
        return selectedMediaType;
    }
    /**
     * Convert data to a string according the given media type
     */
    static stringify(data, mediaType) {
        if (mediaType === "application/json" || mediaType === "text/json") {
            return JSON.stringify(data);
        }
        throw new Error("The mediaType " +
            mediaType +
            " is not supported by ObjectSerializer.stringify.");
    }
    /**
     * Parse data from a string according to the given media type
     */
    static parse(rawData, mediaType) {
        try {
            return JSON.parse(rawData);
        }
        catch (error) {
            logger_1.logger.debug(`could not parse ${mediaType}: ${error}`);
            return rawData;
        }
    }
}
exports.ObjectSerializer = ObjectSerializer;
//# sourceMappingURL=ObjectSerializer.js.map

/***/ }),

/***/ 42718:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ProcessScalarQuery = void 0;
/**
 * A query for host-level process metrics such as CPU and memory usage.
 */
class ProcessScalarQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ProcessScalarQuery.attributeTypeMap;
    }
}
exports.ProcessScalarQuery = ProcessScalarQuery;
/**
 * @ignore
 */
ProcessScalarQuery.attributeTypeMap = {
    aggregator: {
        baseName: "aggregator",
        type: "MetricsAggregator",
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ProcessDataSource",
        required: true,
    },
    isNormalizedCpu: {
        baseName: "is_normalized_cpu",
        type: "boolean",
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int64",
    },
    metric: {
        baseName: "metric",
        type: "string",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    sort: {
        baseName: "sort",
        type: "QuerySortOrder",
    },
    tagFilters: {
        baseName: "tag_filters",
        type: "Array<string>",
    },
    textFilter: {
        baseName: "text_filter",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ProcessScalarQuery.js.map

/***/ }),

/***/ 40034:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ProcessTimeseriesQuery = void 0;
/**
 * A query for host-level process metrics such as CPU and memory usage.
 */
class ProcessTimeseriesQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ProcessTimeseriesQuery.attributeTypeMap;
    }
}
exports.ProcessTimeseriesQuery = ProcessTimeseriesQuery;
/**
 * @ignore
 */
ProcessTimeseriesQuery.attributeTypeMap = {
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "ProcessDataSource",
        required: true,
    },
    isNormalizedCpu: {
        baseName: "is_normalized_cpu",
        type: "boolean",
    },
    limit: {
        baseName: "limit",
        type: "number",
        format: "int64",
    },
    metric: {
        baseName: "metric",
        type: "string",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    sort: {
        baseName: "sort",
        type: "QuerySortOrder",
    },
    tagFilters: {
        baseName: "tag_filters",
        type: "Array<string>",
    },
    textFilter: {
        baseName: "text_filter",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ProcessTimeseriesQuery.js.map

/***/ }),

/***/ 86675:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QueryFormula = void 0;
/**
 * A formula for calculation based on one or more queries.
 */
class QueryFormula {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return QueryFormula.attributeTypeMap;
    }
}
exports.QueryFormula = QueryFormula;
/**
 * @ignore
 */
QueryFormula.attributeTypeMap = {
    formula: {
        baseName: "formula",
        type: "string",
        required: true,
    },
    limit: {
        baseName: "limit",
        type: "FormulaLimit",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=QueryFormula.js.map

/***/ }),

/***/ 9790:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarFormulaQueryRequest = void 0;
/**
 * A wrapper request around one scalar query to be executed.
 */
class ScalarFormulaQueryRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarFormulaQueryRequest.attributeTypeMap;
    }
}
exports.ScalarFormulaQueryRequest = ScalarFormulaQueryRequest;
/**
 * @ignore
 */
ScalarFormulaQueryRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "ScalarFormulaRequest",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarFormulaQueryRequest.js.map

/***/ }),

/***/ 41776:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarFormulaQueryResponse = void 0;
/**
 * A message containing one or more responses to scalar queries.
 */
class ScalarFormulaQueryResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarFormulaQueryResponse.attributeTypeMap;
    }
}
exports.ScalarFormulaQueryResponse = ScalarFormulaQueryResponse;
/**
 * @ignore
 */
ScalarFormulaQueryResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "ScalarResponse",
    },
    errors: {
        baseName: "errors",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarFormulaQueryResponse.js.map

/***/ }),

/***/ 49474:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarFormulaRequest = void 0;
/**
 * A single scalar query to be executed.
 */
class ScalarFormulaRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarFormulaRequest.attributeTypeMap;
    }
}
exports.ScalarFormulaRequest = ScalarFormulaRequest;
/**
 * @ignore
 */
ScalarFormulaRequest.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "ScalarFormulaRequestAttributes",
        required: true,
    },
    type: {
        baseName: "type",
        type: "ScalarFormulaRequestType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarFormulaRequest.js.map

/***/ }),

/***/ 89655:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarFormulaRequestAttributes = void 0;
/**
 * The object describing a scalar formula request.
 */
class ScalarFormulaRequestAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarFormulaRequestAttributes.attributeTypeMap;
    }
}
exports.ScalarFormulaRequestAttributes = ScalarFormulaRequestAttributes;
/**
 * @ignore
 */
ScalarFormulaRequestAttributes.attributeTypeMap = {
    formulas: {
        baseName: "formulas",
        type: "Array<QueryFormula>",
    },
    from: {
        baseName: "from",
        type: "number",
        required: true,
        format: "int64",
    },
    queries: {
        baseName: "queries",
        type: "Array<ScalarQuery>",
        required: true,
    },
    to: {
        baseName: "to",
        type: "number",
        required: true,
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarFormulaRequestAttributes.js.map

/***/ }),

/***/ 87799:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarFormulaResponseAtrributes = void 0;
/**
 * The object describing a scalar response.
 */
class ScalarFormulaResponseAtrributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarFormulaResponseAtrributes.attributeTypeMap;
    }
}
exports.ScalarFormulaResponseAtrributes = ScalarFormulaResponseAtrributes;
/**
 * @ignore
 */
ScalarFormulaResponseAtrributes.attributeTypeMap = {
    columns: {
        baseName: "columns",
        type: "Array<ScalarColumn>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarFormulaResponseAtrributes.js.map

/***/ }),

/***/ 13264:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarMeta = void 0;
/**
 * Metadata for the resulting numerical values.
 */
class ScalarMeta {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarMeta.attributeTypeMap;
    }
}
exports.ScalarMeta = ScalarMeta;
/**
 * @ignore
 */
ScalarMeta.attributeTypeMap = {
    unit: {
        baseName: "unit",
        type: "Array<Unit>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarMeta.js.map

/***/ }),

/***/ 14282:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalarResponse = void 0;
/**
 * A message containing the response to a scalar query.
 */
class ScalarResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return ScalarResponse.attributeTypeMap;
    }
}
exports.ScalarResponse = ScalarResponse;
/**
 * @ignore
 */
ScalarResponse.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "ScalarFormulaResponseAtrributes",
    },
    type: {
        baseName: "type",
        type: "ScalarFormulaResponseType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=ScalarResponse.js.map

/***/ }),

/***/ 98257:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SloQuery = void 0;
/**
 * A query for SLO status, error budget, and burn rate metrics.
 */
class SloQuery {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return SloQuery.attributeTypeMap;
    }
}
exports.SloQuery = SloQuery;
/**
 * @ignore
 */
SloQuery.attributeTypeMap = {
    additionalQueryFilters: {
        baseName: "additional_query_filters",
        type: "string",
    },
    crossOrgUuids: {
        baseName: "cross_org_uuids",
        type: "Array<string>",
    },
    dataSource: {
        baseName: "data_source",
        type: "SloDataSource",
        required: true,
    },
    groupMode: {
        baseName: "group_mode",
        type: "SlosGroupMode",
    },
    measure: {
        baseName: "measure",
        type: "SlosMeasure",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
    },
    sloId: {
        baseName: "slo_id",
        type: "string",
        required: true,
    },
    sloQueryType: {
        baseName: "slo_query_type",
        type: "SlosQueryType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=SloQuery.js.map

/***/ }),

/***/ 29434:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleAttributes = void 0;
/**
 * Attributes of a tag indexing rule.
 */
class TagIndexingRuleAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleAttributes = TagIndexingRuleAttributes;
/**
 * @ignore
 */
TagIndexingRuleAttributes.attributeTypeMap = {
    createdAt: {
        baseName: "created_at",
        type: "Date",
        format: "date-time",
    },
    createdByHandle: {
        baseName: "created_by_handle",
        type: "string",
    },
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    ignoredMetricNameMatches: {
        baseName: "ignored_metric_name_matches",
        type: "Array<string>",
    },
    metricNameMatches: {
        baseName: "metric_name_matches",
        type: "Array<string>",
    },
    modifiedAt: {
        baseName: "modified_at",
        type: "Date",
        format: "date-time",
    },
    modifiedByHandle: {
        baseName: "modified_by_handle",
        type: "string",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    options: {
        baseName: "options",
        type: "TagIndexingRuleOptions",
    },
    ruleOrder: {
        baseName: "rule_order",
        type: "number",
        format: "int64",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleAttributes.js.map

/***/ }),

/***/ 62646:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleCreateAttributes = void 0;
/**
 * Attributes for creating a tag indexing rule.
 */
class TagIndexingRuleCreateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleCreateAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleCreateAttributes = TagIndexingRuleCreateAttributes;
/**
 * @ignore
 */
TagIndexingRuleCreateAttributes.attributeTypeMap = {
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    ignoredMetricNameMatches: {
        baseName: "ignored_metric_name_matches",
        type: "Array<string>",
    },
    metricNameMatches: {
        baseName: "metric_name_matches",
        type: "Array<string>",
        required: true,
    },
    name: {
        baseName: "name",
        type: "string",
        required: true,
    },
    options: {
        baseName: "options",
        type: "TagIndexingRuleOptions",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleCreateAttributes.js.map

/***/ }),

/***/ 9851:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleCreateData = void 0;
/**
 * Data object for creating a tag indexing rule.
 */
class TagIndexingRuleCreateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleCreateData.attributeTypeMap;
    }
}
exports.TagIndexingRuleCreateData = TagIndexingRuleCreateData;
/**
 * @ignore
 */
TagIndexingRuleCreateData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleCreateAttributes",
        required: true,
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleCreateData.js.map

/***/ }),

/***/ 15534:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleCreateRequest = void 0;
/**
 * Request body for creating a tag indexing rule.
 */
class TagIndexingRuleCreateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleCreateRequest.attributeTypeMap;
    }
}
exports.TagIndexingRuleCreateRequest = TagIndexingRuleCreateRequest;
/**
 * @ignore
 */
TagIndexingRuleCreateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleCreateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleCreateRequest.js.map

/***/ }),

/***/ 9671:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleData = void 0;
/**
 * A tag indexing rule resource object.
 */
class TagIndexingRuleData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleData.attributeTypeMap;
    }
}
exports.TagIndexingRuleData = TagIndexingRuleData;
/**
 * @ignore
 */
TagIndexingRuleData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleData.js.map

/***/ }),

/***/ 81683:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleDynamicTags = void 0;
/**
 * Options for dynamic tag indexing applied per metric, such as tags filtered by query usage.
 *
 * Before a tag key is dropped by this rule, two grace period conditions must be met:
 *
 * 1. The metric must be submitted for at least as long as the selected window.
 * 2. A tag key must have been submitted for at least 15 days.
 *
 * Any metric or tag key that does not meet these conditions are excluded from this
 * indexing rule. The `exclude_not_*` fields require `exclude_tags_mode` to be set to `true`.
 */
class TagIndexingRuleDynamicTags {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleDynamicTags.attributeTypeMap;
    }
}
exports.TagIndexingRuleDynamicTags = TagIndexingRuleDynamicTags;
/**
 * @ignore
 */
TagIndexingRuleDynamicTags.attributeTypeMap = {
    excludeNotQueriedWindowSeconds: {
        baseName: "exclude_not_queried_window_seconds",
        type: "number",
        format: "int64",
    },
    excludeNotUsedInAssets: {
        baseName: "exclude_not_used_in_assets",
        type: "boolean",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleDynamicTags.js.map

/***/ }),

/***/ 15997:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionAttributes = void 0;
/**
 * Attributes of a tag indexing rule exemption.
 */
class TagIndexingRuleExemptionAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionAttributes = TagIndexingRuleExemptionAttributes;
/**
 * @ignore
 */
TagIndexingRuleExemptionAttributes.attributeTypeMap = {
    createdAt: {
        baseName: "created_at",
        type: "Date",
        format: "date-time",
    },
    createdByHandle: {
        baseName: "created_by_handle",
        type: "string",
    },
    kind: {
        baseName: "kind",
        type: "string",
    },
    reason: {
        baseName: "reason",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionAttributes.js.map

/***/ }),

/***/ 46605:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionCreateAttributes = void 0;
/**
 * Attributes for creating a tag indexing rule exemption.
 */
class TagIndexingRuleExemptionCreateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionCreateAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionCreateAttributes = TagIndexingRuleExemptionCreateAttributes;
/**
 * @ignore
 */
TagIndexingRuleExemptionCreateAttributes.attributeTypeMap = {
    reason: {
        baseName: "reason",
        type: "string",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionCreateAttributes.js.map

/***/ }),

/***/ 51492:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionCreateData = void 0;
/**
 * Data object for creating a tag indexing rule exemption.
 */
class TagIndexingRuleExemptionCreateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionCreateData.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionCreateData = TagIndexingRuleExemptionCreateData;
/**
 * @ignore
 */
TagIndexingRuleExemptionCreateData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleExemptionCreateAttributes",
        required: true,
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleExemptionType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionCreateData.js.map

/***/ }),

/***/ 21527:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionCreateRequest = void 0;
/**
 * Request body for creating a tag indexing rule exemption.
 */
class TagIndexingRuleExemptionCreateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionCreateRequest.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionCreateRequest = TagIndexingRuleExemptionCreateRequest;
/**
 * @ignore
 */
TagIndexingRuleExemptionCreateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleExemptionCreateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionCreateRequest.js.map

/***/ }),

/***/ 10388:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionData = void 0;
/**
 * A tag indexing rule exemption resource object.
 */
class TagIndexingRuleExemptionData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionData.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionData = TagIndexingRuleExemptionData;
/**
 * @ignore
 */
TagIndexingRuleExemptionData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleExemptionAttributes",
    },
    id: {
        baseName: "id",
        type: "string",
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleExemptionType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionData.js.map

/***/ }),

/***/ 51635:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleExemptionResponse = void 0;
/**
 * Response containing a tag indexing rule exemption.
 */
class TagIndexingRuleExemptionResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleExemptionResponse.attributeTypeMap;
    }
}
exports.TagIndexingRuleExemptionResponse = TagIndexingRuleExemptionResponse;
/**
 * @ignore
 */
TagIndexingRuleExemptionResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleExemptionData",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleExemptionResponse.js.map

/***/ }),

/***/ 14814:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleMetricMatch = void 0;
/**
 * Criteria for matching metrics based on query state.
 */
class TagIndexingRuleMetricMatch {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleMetricMatch.attributeTypeMap;
    }
}
exports.TagIndexingRuleMetricMatch = TagIndexingRuleMetricMatch;
/**
 * @ignore
 */
TagIndexingRuleMetricMatch.attributeTypeMap = {
    isQueried: {
        baseName: "is_queried",
        type: "boolean",
    },
    notQueried: {
        baseName: "not_queried",
        type: "boolean",
    },
    notUsedInAssets: {
        baseName: "not_used_in_assets",
        type: "boolean",
    },
    queriedWindowSeconds: {
        baseName: "queried_window_seconds",
        type: "number",
        format: "int64",
    },
    usedInAssets: {
        baseName: "used_in_assets",
        type: "boolean",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleMetricMatch.js.map

/***/ }),

/***/ 97537:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleOptions = void 0;
/**
 * Versioned configuration options for a tag indexing rule.
 */
class TagIndexingRuleOptions {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleOptions.attributeTypeMap;
    }
}
exports.TagIndexingRuleOptions = TagIndexingRuleOptions;
/**
 * @ignore
 */
TagIndexingRuleOptions.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleOptionsData",
    },
    version: {
        baseName: "version",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleOptions.js.map

/***/ }),

/***/ 8881:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleOptionsData = void 0;
/**
 * Data payload for tag indexing rule options.
 */
class TagIndexingRuleOptionsData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleOptionsData.attributeTypeMap;
    }
}
exports.TagIndexingRuleOptionsData = TagIndexingRuleOptionsData;
/**
 * @ignore
 */
TagIndexingRuleOptionsData.attributeTypeMap = {
    dynamicTags: {
        baseName: "dynamic_tags",
        type: "TagIndexingRuleDynamicTags",
    },
    managePreexistingMetrics: {
        baseName: "manage_preexisting_metrics",
        type: "boolean",
    },
    metricMatch: {
        baseName: "metric_match",
        type: "TagIndexingRuleMetricMatch",
    },
    overridePreviousRules: {
        baseName: "override_previous_rules",
        type: "boolean",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleOptionsData.js.map

/***/ }),

/***/ 22434:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleOrderAttributes = void 0;
/**
 * Attributes for the reorder operation.
 */
class TagIndexingRuleOrderAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleOrderAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleOrderAttributes = TagIndexingRuleOrderAttributes;
/**
 * @ignore
 */
TagIndexingRuleOrderAttributes.attributeTypeMap = {
    ruleIds: {
        baseName: "rule_ids",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleOrderAttributes.js.map

/***/ }),

/***/ 61919:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleOrderData = void 0;
/**
 * Data object for the reorder operation.
 */
class TagIndexingRuleOrderData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleOrderData.attributeTypeMap;
    }
}
exports.TagIndexingRuleOrderData = TagIndexingRuleOrderData;
/**
 * @ignore
 */
TagIndexingRuleOrderData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleOrderAttributes",
        required: true,
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleOrderData.js.map

/***/ }),

/***/ 80618:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleOrderRequest = void 0;
/**
 * Request body for reordering tag indexing rules.
 */
class TagIndexingRuleOrderRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleOrderRequest.attributeTypeMap;
    }
}
exports.TagIndexingRuleOrderRequest = TagIndexingRuleOrderRequest;
/**
 * @ignore
 */
TagIndexingRuleOrderRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleOrderData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleOrderRequest.js.map

/***/ }),

/***/ 93164:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleResponse = void 0;
/**
 * Response containing a single tag indexing rule.
 */
class TagIndexingRuleResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleResponse.attributeTypeMap;
    }
}
exports.TagIndexingRuleResponse = TagIndexingRuleResponse;
/**
 * @ignore
 */
TagIndexingRuleResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleData",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleResponse.js.map

/***/ }),

/***/ 3935:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleUpdateAttributes = void 0;
/**
 * Attributes for updating a tag indexing rule. All fields are optional; omitted fields are unchanged.
 */
class TagIndexingRuleUpdateAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleUpdateAttributes.attributeTypeMap;
    }
}
exports.TagIndexingRuleUpdateAttributes = TagIndexingRuleUpdateAttributes;
/**
 * @ignore
 */
TagIndexingRuleUpdateAttributes.attributeTypeMap = {
    excludeTagsMode: {
        baseName: "exclude_tags_mode",
        type: "boolean",
    },
    ignoredMetricNameMatches: {
        baseName: "ignored_metric_name_matches",
        type: "Array<string>",
    },
    metricNameMatches: {
        baseName: "metric_name_matches",
        type: "Array<string>",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    options: {
        baseName: "options",
        type: "TagIndexingRuleOptions",
    },
    ruleOrder: {
        baseName: "rule_order",
        type: "number",
        format: "int64",
    },
    tags: {
        baseName: "tags",
        type: "Array<string>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleUpdateAttributes.js.map

/***/ }),

/***/ 27290:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleUpdateData = void 0;
/**
 * Data object for updating a tag indexing rule.
 */
class TagIndexingRuleUpdateData {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleUpdateData.attributeTypeMap;
    }
}
exports.TagIndexingRuleUpdateData = TagIndexingRuleUpdateData;
/**
 * @ignore
 */
TagIndexingRuleUpdateData.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TagIndexingRuleUpdateAttributes",
    },
    type: {
        baseName: "type",
        type: "TagIndexingRuleType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleUpdateData.js.map

/***/ }),

/***/ 62969:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRuleUpdateRequest = void 0;
/**
 * Request body for updating a tag indexing rule.
 */
class TagIndexingRuleUpdateRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRuleUpdateRequest.attributeTypeMap;
    }
}
exports.TagIndexingRuleUpdateRequest = TagIndexingRuleUpdateRequest;
/**
 * @ignore
 */
TagIndexingRuleUpdateRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TagIndexingRuleUpdateData",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRuleUpdateRequest.js.map

/***/ }),

/***/ 67549:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRulesResponse = void 0;
/**
 * Response containing a page of tag indexing rules.
 */
class TagIndexingRulesResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRulesResponse.attributeTypeMap;
    }
}
exports.TagIndexingRulesResponse = TagIndexingRulesResponse;
/**
 * @ignore
 */
TagIndexingRulesResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "Array<TagIndexingRuleData>",
    },
    links: {
        baseName: "links",
        type: "MetricsListResponseLinks",
    },
    meta: {
        baseName: "meta",
        type: "TagIndexingRulesResponseMeta",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRulesResponse.js.map

/***/ }),

/***/ 51516:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TagIndexingRulesResponseMeta = void 0;
/**
 * Pagination metadata for a list of tag indexing rules.
 */
class TagIndexingRulesResponseMeta {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TagIndexingRulesResponseMeta.attributeTypeMap;
    }
}
exports.TagIndexingRulesResponseMeta = TagIndexingRulesResponseMeta;
/**
 * @ignore
 */
TagIndexingRulesResponseMeta.attributeTypeMap = {
    total: {
        baseName: "total",
        type: "number",
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TagIndexingRulesResponseMeta.js.map

/***/ }),

/***/ 26422:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesFormulaQueryRequest = void 0;
/**
 * A request wrapper around a single timeseries query to be executed.
 */
class TimeseriesFormulaQueryRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesFormulaQueryRequest.attributeTypeMap;
    }
}
exports.TimeseriesFormulaQueryRequest = TimeseriesFormulaQueryRequest;
/**
 * @ignore
 */
TimeseriesFormulaQueryRequest.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TimeseriesFormulaRequest",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesFormulaQueryRequest.js.map

/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesFormulaQueryResponse = void 0;
/**
 * A message containing one response to a timeseries query made with timeseries formula query request.
 */
class TimeseriesFormulaQueryResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesFormulaQueryResponse.attributeTypeMap;
    }
}
exports.TimeseriesFormulaQueryResponse = TimeseriesFormulaQueryResponse;
/**
 * @ignore
 */
TimeseriesFormulaQueryResponse.attributeTypeMap = {
    data: {
        baseName: "data",
        type: "TimeseriesResponse",
    },
    errors: {
        baseName: "errors",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesFormulaQueryResponse.js.map

/***/ }),

/***/ 83930:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesFormulaRequest = void 0;
/**
 * A single timeseries query to be executed.
 */
class TimeseriesFormulaRequest {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesFormulaRequest.attributeTypeMap;
    }
}
exports.TimeseriesFormulaRequest = TimeseriesFormulaRequest;
/**
 * @ignore
 */
TimeseriesFormulaRequest.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TimeseriesFormulaRequestAttributes",
        required: true,
    },
    type: {
        baseName: "type",
        type: "TimeseriesFormulaRequestType",
        required: true,
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesFormulaRequest.js.map

/***/ }),

/***/ 51199:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesFormulaRequestAttributes = void 0;
/**
 * The object describing a timeseries formula request.
 */
class TimeseriesFormulaRequestAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesFormulaRequestAttributes.attributeTypeMap;
    }
}
exports.TimeseriesFormulaRequestAttributes = TimeseriesFormulaRequestAttributes;
/**
 * @ignore
 */
TimeseriesFormulaRequestAttributes.attributeTypeMap = {
    formulas: {
        baseName: "formulas",
        type: "Array<QueryFormula>",
    },
    from: {
        baseName: "from",
        type: "number",
        required: true,
        format: "int64",
    },
    interval: {
        baseName: "interval",
        type: "number",
        format: "int64",
    },
    queries: {
        baseName: "queries",
        type: "Array<TimeseriesQuery>",
        required: true,
    },
    to: {
        baseName: "to",
        type: "number",
        required: true,
        format: "int64",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesFormulaRequestAttributes.js.map

/***/ }),

/***/ 33426:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesResponse = void 0;
/**
 * A message containing the response to a timeseries query.
 */
class TimeseriesResponse {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesResponse.attributeTypeMap;
    }
}
exports.TimeseriesResponse = TimeseriesResponse;
/**
 * @ignore
 */
TimeseriesResponse.attributeTypeMap = {
    attributes: {
        baseName: "attributes",
        type: "TimeseriesResponseAttributes",
    },
    type: {
        baseName: "type",
        type: "TimeseriesFormulaResponseType",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesResponse.js.map

/***/ }),

/***/ 54535:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesResponseAttributes = void 0;
/**
 * The object describing a timeseries response.
 */
class TimeseriesResponseAttributes {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesResponseAttributes.attributeTypeMap;
    }
}
exports.TimeseriesResponseAttributes = TimeseriesResponseAttributes;
/**
 * @ignore
 */
TimeseriesResponseAttributes.attributeTypeMap = {
    series: {
        baseName: "series",
        type: "Array<TimeseriesResponseSeries>",
    },
    times: {
        baseName: "times",
        type: "Array<number>",
    },
    values: {
        baseName: "values",
        type: "Array<Array<number>>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesResponseAttributes.js.map

/***/ }),

/***/ 54347:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeseriesResponseSeries = void 0;
/**
 * A single series in a timeseries query response, containing the query index, unit information, and group tags.
 */
class TimeseriesResponseSeries {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return TimeseriesResponseSeries.attributeTypeMap;
    }
}
exports.TimeseriesResponseSeries = TimeseriesResponseSeries;
/**
 * @ignore
 */
TimeseriesResponseSeries.attributeTypeMap = {
    groupTags: {
        baseName: "group_tags",
        type: "Array<string>",
    },
    queryIndex: {
        baseName: "query_index",
        type: "number",
        format: "int32",
    },
    unit: {
        baseName: "unit",
        type: "Array<Unit>",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=TimeseriesResponseSeries.js.map

/***/ }),

/***/ 83567:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Unless explicitly stated otherwise all files in this repository are licensed under the Apache-2.0 License.
 * This product includes software developed at Datadog (https://www.datadoghq.com/).
 * Copyright 2020-Present Datadog, Inc.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Unit = void 0;
/**
 * Object containing the metric unit family, scale factor, name, and short name.
 */
class Unit {
    constructor() { }
    /**
     * @ignore
     */
    static getAttributeTypeMap() {
        return Unit.attributeTypeMap;
    }
}
exports.Unit = Unit;
/**
 * @ignore
 */
Unit.attributeTypeMap = {
    family: {
        baseName: "family",
        type: "string",
    },
    name: {
        baseName: "name",
        type: "string",
    },
    plural: {
        baseName: "plural",
        type: "string",
    },
    scaleFactor: {
        baseName: "scale_factor",
        type: "number",
        format: "double",
    },
    shortName: {
        baseName: "short_name",
        type: "string",
    },
    additionalProperties: {
        baseName: "additionalProperties",
        type: "{ [key: string]: any; }",
    },
};
//# sourceMappingURL=Unit.js.map

/***/ }),

/***/ 1835:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.userAgent = void 0;
const version_1 = __webpack_require__(32095);
if (typeof process !== 'undefined' && process.release && process.release.name === 'node') {
    exports.userAgent = `datadog-api-client-typescript/${version_1.version} (node ${process.versions.node}; os ${process.platform}; arch ${process.arch})`;
}
else if (typeof window !== "undefined" && typeof window.document !== "undefined") {
    // we don't set user-agent headers in browsers
}
else {
    exports.userAgent = `datadog-api-client-typescript/${version_1.version} (runtime unknown)`;
}
//# sourceMappingURL=userAgent.js.map

/***/ }),

/***/ 32095:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.version = void 0;
exports.version = "1.64.0";
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 52337:
/***/ ((module) => {

/* eslint-disable node/no-deprecated-api */

var toString = Object.prototype.toString

var isModern = (
  typeof Buffer !== 'undefined' &&
  typeof Buffer.alloc === 'function' &&
  typeof Buffer.allocUnsafe === 'function' &&
  typeof Buffer.from === 'function'
)

function isArrayBuffer (input) {
  return toString.call(input).slice(8, -1) === 'ArrayBuffer'
}

function fromArrayBuffer (obj, byteOffset, length) {
  byteOffset >>>= 0

  var maxLength = obj.byteLength - byteOffset

  if (maxLength < 0) {
    throw new RangeError("'offset' is out of bounds")
  }

  if (length === undefined) {
    length = maxLength
  } else {
    length >>>= 0

    if (length > maxLength) {
      throw new RangeError("'length' is out of bounds")
    }
  }

  return isModern
    ? Buffer.from(obj.slice(byteOffset, byteOffset + length))
    : new Buffer(new Uint8Array(obj.slice(byteOffset, byteOffset + length)))
}

function fromString (string, encoding) {
  if (typeof encoding !== 'string' || encoding === '') {
    encoding = 'utf8'
  }

  if (!Buffer.isEncoding(encoding)) {
    throw new TypeError('"encoding" must be a valid string encoding')
  }

  return isModern
    ? Buffer.from(string, encoding)
    : new Buffer(string, encoding)
}

function bufferFrom (value, encodingOrOffset, length) {
  if (typeof value === 'number') {
    throw new TypeError('"value" argument must not be a number')
  }

  if (isArrayBuffer(value)) {
    return fromArrayBuffer(value, encodingOrOffset, length)
  }

  if (typeof value === 'string') {
    return fromString(value, encodingOrOffset)
  }

  return isModern
    ? Buffer.from(value)
    : new Buffer(value)
}

module.exports = bufferFrom


/***/ }),

/***/ 86626:
/***/ (function(module) {

/*
* loglevel - https://github.com/pimterry/loglevel
*
* Copyright (c) 2013 Tim Perry
* Licensed under the MIT license.
*/
(function (root, definition) {
    "use strict";
    if (typeof define === 'function' && define.amd) {
        define(definition);
    } else if ( true && module.exports) {
        module.exports = definition();
    } else {
        root.log = definition();
    }
}(this, function () {
    "use strict";

    // Slightly dubious tricks to cut down minimized file size
    var noop = function() {};
    var undefinedType = "undefined";
    var isIE = (typeof window !== undefinedType) && (typeof window.navigator !== undefinedType) && (
        /Trident\/|MSIE /.test(window.navigator.userAgent)
    );

    var logMethods = [
        "trace",
        "debug",
        "info",
        "warn",
        "error"
    ];

    var _loggersByName = {};
    var defaultLogger = null;

    // Cross-browser bind equivalent that works at least back to IE6
    function bindMethod(obj, methodName) {
        var method = obj[methodName];
        if (typeof method.bind === 'function') {
            return method.bind(obj);
        } else {
            try {
                return Function.prototype.bind.call(method, obj);
            } catch (e) {
                // Missing bind shim or IE8 + Modernizr, fallback to wrapping
                return function() {
                    return Function.prototype.apply.apply(method, [obj, arguments]);
                };
            }
        }
    }

    // Trace() doesn't print the message in IE, so for that case we need to wrap it
    function traceForIE() {
        if (console.log) {
            if (console.log.apply) {
                console.log.apply(console, arguments);
            } else {
                // In old IE, native console methods themselves don't have apply().
                Function.prototype.apply.apply(console.log, [console, arguments]);
            }
        }
        if (console.trace) console.trace();
    }

    // Build the best logging method possible for this env
    // Wherever possible we want to bind, not wrap, to preserve stack traces
    function realMethod(methodName) {
        if (methodName === 'debug') {
            methodName = 'log';
        }

        if (typeof console === undefinedType) {
            return false; // No method possible, for now - fixed later by enableLoggingWhenConsoleArrives
        } else if (methodName === 'trace' && isIE) {
            return traceForIE;
        } else if (console[methodName] !== undefined) {
            return bindMethod(console, methodName);
        } else if (console.log !== undefined) {
            return bindMethod(console, 'log');
        } else {
            return noop;
        }
    }

    // These private functions always need `this` to be set properly

    function replaceLoggingMethods() {
        /*jshint validthis:true */
        var level = this.getLevel();

        // Replace the actual methods.
        for (var i = 0; i < logMethods.length; i++) {
            var methodName = logMethods[i];
            this[methodName] = (i < level) ?
                noop :
                this.methodFactory(methodName, level, this.name);
        }

        // Define log.log as an alias for log.debug
        this.log = this.debug;

        // Return any important warnings.
        if (typeof console === undefinedType && level < this.levels.SILENT) {
            return "No console available for logging";
        }
    }

    // In old IE versions, the console isn't present until you first open it.
    // We build realMethod() replacements here that regenerate logging methods
    function enableLoggingWhenConsoleArrives(methodName) {
        return function () {
            if (typeof console !== undefinedType) {
                replaceLoggingMethods.call(this);
                this[methodName].apply(this, arguments);
            }
        };
    }

    // By default, we use closely bound real methods wherever possible, and
    // otherwise we wait for a console to appear, and then try again.
    function defaultMethodFactory(methodName, _level, _loggerName) {
        /*jshint validthis:true */
        return realMethod(methodName) ||
               enableLoggingWhenConsoleArrives.apply(this, arguments);
    }

    function Logger(name, factory) {
      // Private instance variables.
      var self = this;
      /**
       * The level inherited from a parent logger (or a global default). We
       * cache this here rather than delegating to the parent so that it stays
       * in sync with the actual logging methods that we have installed (the
       * parent could change levels but we might not have rebuilt the loggers
       * in this child yet).
       * @type {number}
       */
      var inheritedLevel;
      /**
       * The default level for this logger, if any. If set, this overrides
       * `inheritedLevel`.
       * @type {number|null}
       */
      var defaultLevel;
      /**
       * A user-specific level for this logger. If set, this overrides
       * `defaultLevel`.
       * @type {number|null}
       */
      var userLevel;

      var storageKey = "loglevel";
      if (typeof name === "string") {
        storageKey += ":" + name;
      } else if (typeof name === "symbol") {
        storageKey = undefined;
      }

      function persistLevelIfPossible(levelNum) {
          var levelName = (logMethods[levelNum] || 'silent').toUpperCase();

          if (typeof window === undefinedType || !storageKey) return;

          // Use localStorage if available
          try {
              window.localStorage[storageKey] = levelName;
              return;
          } catch (ignore) {}

          // Use session cookie as fallback
          try {
              window.document.cookie =
                encodeURIComponent(storageKey) + "=" + levelName + ";";
          } catch (ignore) {}
      }

      function getPersistedLevel() {
          var storedLevel;

          if (typeof window === undefinedType || !storageKey) return;

          try {
              storedLevel = window.localStorage[storageKey];
          } catch (ignore) {}

          // Fallback to cookies if local storage gives us nothing
          if (typeof storedLevel === undefinedType) {
              try {
                  var cookie = window.document.cookie;
                  var cookieName = encodeURIComponent(storageKey);
                  var location = cookie.indexOf(cookieName + "=");
                  if (location !== -1) {
                      storedLevel = /^([^;]+)/.exec(
                          cookie.slice(location + cookieName.length + 1)
                      )[1];
                  }
              } catch (ignore) {}
          }

          // If the stored level is not valid, treat it as if nothing was stored.
          if (self.levels[storedLevel] === undefined) {
              storedLevel = undefined;
          }

          return storedLevel;
      }

      function clearPersistedLevel() {
          if (typeof window === undefinedType || !storageKey) return;

          // Use localStorage if available
          try {
              window.localStorage.removeItem(storageKey);
          } catch (ignore) {}

          // Use session cookie as fallback
          try {
              window.document.cookie =
                encodeURIComponent(storageKey) + "=; expires=Thu, 01 Jan 1970 00:00:00 UTC";
          } catch (ignore) {}
      }

      function normalizeLevel(input) {
          var level = input;
          if (typeof level === "string" && self.levels[level.toUpperCase()] !== undefined) {
              level = self.levels[level.toUpperCase()];
          }
          if (typeof level === "number" && level >= 0 && level <= self.levels.SILENT) {
              return level;
          } else {
              throw new TypeError("log.setLevel() called with invalid level: " + input);
          }
      }

      /*
       *
       * Public logger API - see https://github.com/pimterry/loglevel for details
       *
       */

      self.name = name;

      self.levels = { "TRACE": 0, "DEBUG": 1, "INFO": 2, "WARN": 3,
          "ERROR": 4, "SILENT": 5};

      self.methodFactory = factory || defaultMethodFactory;

      self.getLevel = function () {
          if (userLevel != null) {
            return userLevel;
          } else if (defaultLevel != null) {
            return defaultLevel;
          } else {
            return inheritedLevel;
          }
      };

      self.setLevel = function (level, persist) {
          userLevel = normalizeLevel(level);
          if (persist !== false) {  // defaults to true
              persistLevelIfPossible(userLevel);
          }

          // NOTE: in v2, this should call rebuild(), which updates children.
          return replaceLoggingMethods.call(self);
      };

      self.setDefaultLevel = function (level) {
          defaultLevel = normalizeLevel(level);
          if (!getPersistedLevel()) {
              self.setLevel(level, false);
          }
      };

      self.resetLevel = function () {
          userLevel = null;
          clearPersistedLevel();
          replaceLoggingMethods.call(self);
      };

      self.enableAll = function(persist) {
          self.setLevel(self.levels.TRACE, persist);
      };

      self.disableAll = function(persist) {
          self.setLevel(self.levels.SILENT, persist);
      };

      self.rebuild = function () {
          if (defaultLogger !== self) {
              inheritedLevel = normalizeLevel(defaultLogger.getLevel());
          }
          replaceLoggingMethods.call(self);

          if (defaultLogger === self) {
              for (var childName in _loggersByName) {
                _loggersByName[childName].rebuild();
              }
          }
      };

      // Initialize all the internal levels.
      inheritedLevel = normalizeLevel(
          defaultLogger ? defaultLogger.getLevel() : "WARN"
      );
      var initialLevel = getPersistedLevel();
      if (initialLevel != null) {
          userLevel = normalizeLevel(initialLevel);
      }
      replaceLoggingMethods.call(self);
    }

    /*
     *
     * Top-level API
     *
     */

    defaultLogger = new Logger();

    defaultLogger.getLogger = function getLogger(name) {
        if ((typeof name !== "symbol" && typeof name !== "string") || name === "") {
            throw new TypeError("You must supply a name when creating a logger.");
        }

        var logger = _loggersByName[name];
        if (!logger) {
            logger = _loggersByName[name] = new Logger(
                name,
                defaultLogger.methodFactory
            );
        }
        return logger;
    };

    // Grab the current global log variable in case of overwrite
    var _log = (typeof window !== undefinedType) ? window.log : undefined;
    defaultLogger.noConflict = function() {
        if (typeof window !== undefinedType &&
               window.log === defaultLogger) {
            window.log = _log;
        }

        return defaultLogger;
    };

    defaultLogger.getLoggers = function getLoggers() {
        return _loggersByName;
    };

    // ES6 default export, for compatibility
    defaultLogger['default'] = defaultLogger;

    return defaultLogger;
}));


/***/ }),

/***/ 43585:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Top level file is just a mixin of submodules & constants


const { Deflate, deflate, deflateRaw, gzip } = __webpack_require__(9854);

const { Inflate, inflate, inflateRaw, ungzip } = __webpack_require__(17902);

const constants = __webpack_require__(8958);

module.exports.Deflate = Deflate;
module.exports.deflate = deflate;
module.exports.deflateRaw = deflateRaw;
module.exports.gzip = gzip;
module.exports.Inflate = Inflate;
module.exports.inflate = inflate;
module.exports.inflateRaw = inflateRaw;
module.exports.ungzip = ungzip;
module.exports.constants = constants;


/***/ }),

/***/ 9854:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {




const zlib_deflate = __webpack_require__(99760);
const utils        = __webpack_require__(55538);
const strings      = __webpack_require__(49153);
const msg          = __webpack_require__(52523);
const ZStream      = __webpack_require__(89137);

const toString = Object.prototype.toString;

/* Public constants ==========================================================*/
/* ===========================================================================*/

const {
  Z_NO_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH,
  Z_OK, Z_STREAM_END,
  Z_DEFAULT_COMPRESSION,
  Z_DEFAULT_STRATEGY,
  Z_DEFLATED
} = __webpack_require__(8958);

/* ===========================================================================*/

const defaultOptions = {
  level: Z_DEFAULT_COMPRESSION,
  method: Z_DEFLATED,
  chunkSize: 16384,
  windowBits: 15,
  memLevel: 8,
  strategy: Z_DEFAULT_STRATEGY,
  legacyHash: true
};

/**
 * class Deflate
 *
 * Generic JS-style wrapper for zlib calls. If you don't need
 * streaming behaviour - use more simple functions: [[deflate]],
 * [[deflateRaw]] and [[gzip]].
 **/

/* internal
 * Deflate.chunks -> Array
 *
 * Chunks of output data, if [[Deflate#onData]] not overridden.
 **/

/**
 * Deflate.result -> Uint8Array
 *
 * Compressed result, generated by default [[Deflate#onData]]
 * and [[Deflate#onEnd]] handlers. Filled after you push last chunk
 * (call [[Deflate#push]] with `Z_FINISH` / `true` param).
 **/

/**
 * Deflate.err -> Number
 *
 * Error code after deflate finished. 0 (Z_OK) on success.
 * You will not need it in real life, because deflate errors
 * are possible only on wrong options or bad `onData` / `onEnd`
 * custom handlers.
 **/

/**
 * Deflate.msg -> String
 *
 * Error message, if [[Deflate.err]] != 0
 **/


/**
 * new Deflate(options)
 * - options (Object): zlib deflate options.
 *
 * Creates new deflator instance with specified params. Throws exception
 * on bad params. Supported options:
 *
 * - `level`
 * - `windowBits`
 * - `memLevel`
 * - `strategy`
 * - `dictionary`
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * - `legacyHash` (Boolean) - use the classic zlib hash (default), which matches
 *   canonical zlib output byte-for-byte. Set to `false` to use the faster
 *   ANZAC++ hash, which matches recent (chromium) node.js output instead.
 *
 * Additional options, for internal needs:
 *
 * - `chunkSize` - size of generated data chunks (16K by default)
 * - `raw` (Boolean) - do raw deflate
 * - `gzip` (Boolean) - create gzip wrapper
 * - `header` (Object) - custom header for gzip
 *   - `text` (Boolean) - true if compressed data believed to be text
 *   - `time` (Number) - modification time, unix timestamp
 *   - `os` (Number) - operation system code
 *   - `extra` (Array) - array of bytes with extra data (max 65536)
 *   - `name` (String) - file name (binary string)
 *   - `comment` (String) - comment (binary string)
 *   - `hcrc` (Boolean) - true if header crc should be added
 *
 * ##### Example:
 *
 * ```javascript
 * const pako = require('pako')
 *   , chunk1 = new Uint8Array([1,2,3,4,5,6,7,8,9])
 *   , chunk2 = new Uint8Array([10,11,12,13,14,15,16,17,18,19]);
 *
 * const deflate = new pako.Deflate({ level: 3});
 *
 * deflate.push(chunk1, false);
 * deflate.push(chunk2, true);  // true -> last chunk
 *
 * if (deflate.err) { throw new Error(deflate.err); }
 *
 * console.log(deflate.result);
 * ```
 **/
function Deflate(options) {
  this.options = utils.assign({}, defaultOptions, options || {});

  let opt = this.options;

  if (opt.raw && (opt.windowBits > 0)) {
    opt.windowBits = -opt.windowBits;
  }

  else if (opt.gzip && (opt.windowBits > 0) && (opt.windowBits < 16)) {
    opt.windowBits += 16;
  }

  this.err    = 0;      // error code, if happens (0 = Z_OK)
  this.msg    = '';     // error message
  this.ended  = false;  // used to avoid multiple onEnd() calls
  this.chunks = [];     // chunks of compressed data

  this.strm = new ZStream();
  this.strm.avail_out = 0;

  let status = zlib_deflate.deflateInit2(
    this.strm,
    opt.level,
    opt.method,
    opt.windowBits,
    opt.memLevel,
    opt.strategy,
    opt.legacyHash
  );

  if (status !== Z_OK) {
    throw new Error(msg[status]);
  }

  if (opt.header) {
    zlib_deflate.deflateSetHeader(this.strm, opt.header);
  }

  if (opt.dictionary) {
    let dict;
    // Convert data if needed
    if (typeof opt.dictionary === 'string') {
      // If we need to compress text, change encoding to utf8.
      dict = strings.string2buf(opt.dictionary);
    } else if (toString.call(opt.dictionary) === '[object ArrayBuffer]') {
      dict = new Uint8Array(opt.dictionary);
    } else {
      dict = opt.dictionary;
    }

    status = zlib_deflate.deflateSetDictionary(this.strm, dict);

    if (status !== Z_OK) {
      throw new Error(msg[status]);
    }

    this._dict_set = true;
  }
}

/**
 * Deflate#push(data[, flush_mode]) -> Boolean
 * - data (Uint8Array|ArrayBuffer|String): input data. Strings will be
 *   converted to utf8 byte sequence.
 * - flush_mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE modes.
 *   See constants. Skipped or `false` means Z_NO_FLUSH, `true` means Z_FINISH.
 *
 * Sends input data to deflate pipe, generating [[Deflate#onData]] calls with
 * new compressed chunks. Returns `true` on success. The last data block must
 * have `flush_mode` Z_FINISH (or `true`). That will flush internal pending
 * buffers and call [[Deflate#onEnd]].
 *
 * On fail call [[Deflate#onEnd]] with error code and return false.
 *
 * ##### Example
 *
 * ```javascript
 * push(chunk, false); // push one of data chunks
 * ...
 * push(chunk, true);  // push last chunk
 * ```
 **/
Deflate.prototype.push = function (data, flush_mode) {
  const strm = this.strm;
  const chunkSize = this.options.chunkSize;
  let status, _flush_mode;

  if (this.ended) { return false; }

  if (flush_mode === ~~flush_mode) _flush_mode = flush_mode;
  else _flush_mode = flush_mode === true ? Z_FINISH : Z_NO_FLUSH;

  // Convert data if needed
  if (typeof data === 'string') {
    // If we need to compress text, change encoding to utf8.
    strm.input = strings.string2buf(data);
  } else if (toString.call(data) === '[object ArrayBuffer]') {
    strm.input = new Uint8Array(data);
  } else {
    strm.input = data;
  }

  strm.next_in = 0;
  strm.avail_in = strm.input.length;

  for (;;) {
    if (strm.avail_out === 0) {
      strm.output = new Uint8Array(chunkSize);
      strm.next_out = 0;
      strm.avail_out = chunkSize;
    }

    // Make sure avail_out > 6 to avoid repeating markers
    if ((_flush_mode === Z_SYNC_FLUSH || _flush_mode === Z_FULL_FLUSH) && strm.avail_out <= 6) {
      this.onData(strm.output.subarray(0, strm.next_out));
      strm.avail_out = 0;
      continue;
    }

    status = zlib_deflate.deflate(strm, _flush_mode);

    // Ended => flush and finish
    if (status === Z_STREAM_END) {
      if (strm.next_out > 0) {
        this.onData(strm.output.subarray(0, strm.next_out));
      }
      status = zlib_deflate.deflateEnd(this.strm);
      this.onEnd(status);
      this.ended = true;
      return status === Z_OK;
    }

    // Flush if out buffer full
    if (strm.avail_out === 0) {
      this.onData(strm.output);
      continue;
    }

    // Flush if requested and has data
    if (_flush_mode > 0 && strm.next_out > 0) {
      this.onData(strm.output.subarray(0, strm.next_out));
      strm.avail_out = 0;
      continue;
    }

    if (strm.avail_in === 0) break;
  }

  return true;
};


/**
 * Deflate#onData(chunk) -> Void
 * - chunk (Uint8Array): output data.
 *
 * By default, stores data blocks in `chunks[]` property and glue
 * those in `onEnd`. Override this handler, if you need another behaviour.
 **/
Deflate.prototype.onData = function (chunk) {
  this.chunks.push(chunk);
};


/**
 * Deflate#onEnd(status) -> Void
 * - status (Number): deflate status. 0 (Z_OK) on success,
 *   other if not.
 *
 * Called once after you tell deflate that the input stream is
 * complete (Z_FINISH). By default - join collected chunks,
 * free memory and fill `results` / `err` properties.
 **/
Deflate.prototype.onEnd = function (status) {
  // On success - join
  if (status === Z_OK) {
    this.result = utils.flattenChunks(this.chunks);
  }
  this.chunks = [];
  this.err = status;
  this.msg = this.strm.msg;
};


/**
 * deflate(data[, options]) -> Uint8Array
 * - data (Uint8Array|ArrayBuffer|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * Compress `data` with deflate algorithm and `options`.
 *
 * Supported options are:
 *
 * - level
 * - windowBits
 * - memLevel
 * - strategy
 * - dictionary
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * Sugar (options):
 *
 * - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
 *   negative windowBits implicitly.
 *
 * ##### Example:
 *
 * ```javascript
 * const pako = require('pako')
 * const data = new Uint8Array([1,2,3,4,5,6,7,8,9]);
 *
 * console.log(pako.deflate(data));
 * ```
 **/
function deflate(input, options) {
  const deflator = new Deflate(options);

  deflator.push(input, true);

  // That will never happens, if you don't cheat with options :)
  if (deflator.err) { throw deflator.msg || msg[deflator.err]; }

  return deflator.result;
}


/**
 * deflateRaw(data[, options]) -> Uint8Array
 * - data (Uint8Array|ArrayBuffer|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * The same as [[deflate]], but creates raw data, without wrapper
 * (header and adler32 crc).
 **/
function deflateRaw(input, options) {
  options = options || {};
  options.raw = true;
  return deflate(input, options);
}


/**
 * gzip(data[, options]) -> Uint8Array
 * - data (Uint8Array|ArrayBuffer|String): input data to compress.
 * - options (Object): zlib deflate options.
 *
 * The same as [[deflate]], but create gzip wrapper instead of
 * deflate one.
 **/
function gzip(input, options) {
  options = options || {};
  options.gzip = true;
  return deflate(input, options);
}


module.exports.Deflate = Deflate;
module.exports.deflate = deflate;
module.exports.deflateRaw = deflateRaw;
module.exports.gzip = gzip;
module.exports.constants = __webpack_require__(8958);


/***/ }),

/***/ 17902:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {




const zlib_inflate = __webpack_require__(76716);
const utils        = __webpack_require__(55538);
const strings      = __webpack_require__(49153);
const msg          = __webpack_require__(52523);
const ZStream      = __webpack_require__(89137);
const GZheader     = __webpack_require__(88991);

const toString = Object.prototype.toString;

/* Public constants ==========================================================*/
/* ===========================================================================*/

const {
  Z_NO_FLUSH, Z_FINISH,
  Z_OK, Z_STREAM_END, Z_NEED_DICT, Z_STREAM_ERROR, Z_DATA_ERROR, Z_MEM_ERROR, Z_BUF_ERROR
} = __webpack_require__(8958);

/* ===========================================================================*/

const defaultOptions = {
  chunkSize: 1024 * 64,
  windowBits: 15,
  to: ''
};

/**
 * class Inflate
 *
 * Generic JS-style wrapper for zlib calls. If you don't need
 * streaming behaviour - use more simple functions: [[inflate]]
 * and [[inflateRaw]].
 **/

/* internal
 * inflate.chunks -> Array
 *
 * Chunks of output data, if [[Inflate#onData]] not overridden.
 **/

/**
 * Inflate.result -> Uint8Array|String
 *
 * Uncompressed result, generated by default [[Inflate#onData]]
 * and [[Inflate#onEnd]] handlers. Filled after you push last chunk
 * (call [[Inflate#push]] with `Z_FINISH` / `true` param).
 **/

/**
 * Inflate.err -> Number
 *
 * Error code after inflate finished. 0 (Z_OK) on success.
 * Should be checked if broken data possible.
 **/

/**
 * Inflate.msg -> String
 *
 * Error message, if [[Inflate.err]] != 0
 **/


/**
 * new Inflate(options)
 * - options (Object): zlib inflate options.
 *
 * Creates new inflator instance with specified params. Throws exception
 * on bad params. Supported options:
 *
 * - `windowBits`
 * - `dictionary`
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information on these.
 *
 * Additional options, for internal needs:
 *
 * - `chunkSize` - size of generated data chunks (16K by default)
 * - `raw` (Boolean) - do raw inflate
 * - `to` (String) - if equal to 'string', then result will be converted
 *   from utf8 to utf16 (javascript) string. When string output requested,
 *   chunk length can differ from `chunkSize`, depending on content.
 *
 * By default, when no options set, autodetect deflate/gzip data format via
 * wrapper header.
 *
 * ##### Example:
 *
 * ```javascript
 * const pako = require('pako')
 * const chunk1 = new Uint8Array([1,2,3,4,5,6,7,8,9])
 * const chunk2 = new Uint8Array([10,11,12,13,14,15,16,17,18,19]);
 *
 * const inflate = new pako.Inflate({ level: 3});
 *
 * inflate.push(chunk1, false);
 * inflate.push(chunk2, true);  // true -> last chunk
 *
 * if (inflate.err) { throw new Error(inflate.err); }
 *
 * console.log(inflate.result);
 * ```
 **/
function Inflate(options) {
  this.options = utils.assign({}, defaultOptions, options || {});

  const opt = this.options;

  // Force window size for `raw` data, if not set directly,
  // because we have no header for autodetect.
  if (opt.raw && (opt.windowBits >= 0) && (opt.windowBits < 16)) {
    opt.windowBits = -opt.windowBits;
    if (opt.windowBits === 0) { opt.windowBits = -15; }
  }

  // If `windowBits` not defined (and mode not raw) - set autodetect flag for gzip/deflate
  if ((opt.windowBits >= 0) && (opt.windowBits < 16) &&
      !(options && options.windowBits)) {
    opt.windowBits += 32;
  }

  // Gzip header has no info about windows size, we can do autodetect only
  // for deflate. So, if window size not set, force it to max when gzip possible
  if ((opt.windowBits > 15) && (opt.windowBits < 48)) {
    // bit 3 (16) -> gzipped data
    // bit 4 (32) -> autodetect gzip/deflate
    if ((opt.windowBits & 15) === 0) {
      opt.windowBits |= 15;
    }
  }

  this.err    = 0;      // error code, if happens (0 = Z_OK)
  this.msg    = '';     // error message
  this.ended  = false;  // used to avoid multiple onEnd() calls
  this.chunks = [];     // chunks of compressed data

  this.strm   = new ZStream();
  this.strm.avail_out = 0;

  let status  = zlib_inflate.inflateInit2(
    this.strm,
    opt.windowBits
  );

  if (status !== Z_OK) {
    throw new Error(msg[status]);
  }

  this.header = new GZheader();

  zlib_inflate.inflateGetHeader(this.strm, this.header);

  // Setup dictionary
  if (opt.dictionary) {
    // Convert data if needed
    if (typeof opt.dictionary === 'string') {
      opt.dictionary = strings.string2buf(opt.dictionary);
    } else if (toString.call(opt.dictionary) === '[object ArrayBuffer]') {
      opt.dictionary = new Uint8Array(opt.dictionary);
    }
    if (opt.raw) { //In raw mode we need to set the dictionary early
      status = zlib_inflate.inflateSetDictionary(this.strm, opt.dictionary);
      if (status !== Z_OK) {
        throw new Error(msg[status]);
      }
    }
  }
}

/**
 * Inflate#push(data[, flush_mode]) -> Boolean
 * - data (Uint8Array|ArrayBuffer): input data
 * - flush_mode (Number|Boolean): 0..6 for corresponding Z_NO_FLUSH..Z_TREE
 *   flush modes. See constants. Skipped or `false` means Z_NO_FLUSH,
 *   `true` means Z_FINISH.
 *
 * Sends input data to inflate pipe, generating [[Inflate#onData]] calls with
 * new output chunks. Returns `true` on success. If end of stream detected,
 * [[Inflate#onEnd]] will be called.
 *
 * `flush_mode` is not needed for normal operation, because end of stream
 * detected automatically. You may try to use it for advanced things, but
 * this functionality was not tested.
 *
 * On fail call [[Inflate#onEnd]] with error code and return false.
 *
 * ##### Example
 *
 * ```javascript
 * push(chunk, false); // push one of data chunks
 * ...
 * push(chunk, true);  // push last chunk
 * ```
 **/
Inflate.prototype.push = function (data, flush_mode) {
  const strm = this.strm;
  const chunkSize = this.options.chunkSize;
  const dictionary = this.options.dictionary;
  let status, _flush_mode, last_avail_out;

  if (this.ended) return false;

  if (flush_mode === ~~flush_mode) _flush_mode = flush_mode;
  else _flush_mode = flush_mode === true ? Z_FINISH : Z_NO_FLUSH;

  // Convert data if needed
  if (toString.call(data) === '[object ArrayBuffer]') {
    strm.input = new Uint8Array(data);
  } else {
    strm.input = data;
  }

  strm.next_in = 0;
  strm.avail_in = strm.input.length;

  for (;;) {
    if (strm.avail_out === 0) {
      strm.output = new Uint8Array(chunkSize);
      strm.next_out = 0;
      strm.avail_out = chunkSize;
    }

    status = zlib_inflate.inflate(strm, _flush_mode);

    if (status === Z_NEED_DICT && dictionary) {
      status = zlib_inflate.inflateSetDictionary(strm, dictionary);

      if (status === Z_OK) {
        status = zlib_inflate.inflate(strm, _flush_mode);
      } else if (status === Z_DATA_ERROR) {
        // Replace code with more verbose
        status = Z_NEED_DICT;
      }
    }

    // Only the gzip format defines concatenated members (RFC 1952: a gzip file
    // is "a series of members"). A zlib stream (RFC 1950) ends after its
    // ADLER32, and a raw DEFLATE stream (RFC 1951) ends after its final block -
    // neither format allows anything to follow, so bytes after the end are not
    // ours to interpret and must be left in the input. Restart decoding only
    // for a gzip member: `state.flags` is non-zero only once a gzip header has
    // actually been decoded (it stays 0 for a zlib member, even when the format
    // was auto-detected and the gzip bit of `wrap` is set). A trailing zero
    // byte is padding, not the start of a member (no member can begin with 0).
    while (strm.avail_in > 0 &&
           status === Z_STREAM_END &&
           (strm.state.wrap & 2) && strm.state.flags !== 0 &&
           strm.input[strm.next_in] !== 0)
    {
      zlib_inflate.inflateReset(strm);
      status = zlib_inflate.inflate(strm, _flush_mode);
    }

    switch (status) {
      case Z_STREAM_ERROR:
      case Z_DATA_ERROR:
      case Z_NEED_DICT:
      case Z_MEM_ERROR:
        this.onEnd(status);
        this.ended = true;
        return false;
    }

    // Remember real `avail_out` value, because we may patch out buffer content
    // to align utf8 strings boundaries.
    last_avail_out = strm.avail_out;

    if (strm.next_out) {
      // Flush output if buffer is full, stream ended, or an explicit flush was
      // requested (e.g. Z_SYNC_FLUSH) - to push out the tail, same as node's zlib.
      if (strm.avail_out === 0 || status === Z_STREAM_END || _flush_mode > 0) {

        if (this.options.to === 'string') {

          let next_out_utf8 = strings.utf8border(strm.output, strm.next_out);

          let tail = strm.next_out - next_out_utf8;
          let utf8str = strings.buf2string(strm.output, next_out_utf8);

          // move tail & realign counters
          strm.next_out = tail;
          strm.avail_out = chunkSize - tail;
          if (tail) strm.output.set(strm.output.subarray(next_out_utf8, next_out_utf8 + tail), 0);

          this.onData(utf8str);

        } else {
          this.onData(strm.output.length === strm.next_out ? strm.output : strm.output.subarray(0, strm.next_out));

          // Force a fresh output buffer on next iteration / next push, so the
          // already emitted tail is not sent again.
          strm.avail_out = 0;
          strm.next_out = 0;
        }
      }
    }

    // A full output buffer means there may be more to produce - allocate a new
    // one and call inflate again. The status depends on the flush mode: with
    // Z_NO_FLUSH a full buffer is reported as Z_OK, but with Z_FINISH the same
    // situation is reported as Z_BUF_ERROR ("could not make progress now",
    // non-fatal) even though output is still pending. Both must continue; the
    // distinction that matters is purely "was the output buffer exhausted".
    if ((status === Z_OK || status === Z_BUF_ERROR) && last_avail_out === 0) continue;

    // Finalize if end of stream reached.
    if (status === Z_STREAM_END) {
      status = zlib_inflate.inflateEnd(this.strm);
      this.onEnd(status);
      this.ended = true;
      return true;
    }

    if (strm.avail_in === 0) {
      // Input is exhausted. If the caller declared this the end of the stream
      // (Z_FINISH) but we never saw Z_STREAM_END, the compressed data ended
      // before its terminating marker - i.e. it is truncated/incomplete. That
      // is an error: returning the partial output as success would be
      // indistinguishable from a complete decode, hiding the data loss. Report
      // it via Z_BUF_ERROR. (Reached only when the output buffer still had room
      // - a full buffer is handled by the `continue` above - so this genuinely
      // means "ran out of input", not "ran out of output".)
      if (_flush_mode === Z_FINISH) {
        status = zlib_inflate.inflateEnd(this.strm);
        this.onEnd(status === Z_OK ? Z_BUF_ERROR : status);
        this.ended = true;
        return false;
      }
      break;
    }
  }

  return true;
};


/**
 * Inflate#onData(chunk) -> Void
 * - chunk (Uint8Array|String): output data. When string output requested,
 *   each chunk will be string.
 *
 * By default, stores data blocks in `chunks[]` property and glue
 * those in `onEnd`. Override this handler, if you need another behaviour.
 **/
Inflate.prototype.onData = function (chunk) {
  this.chunks.push(chunk);
};


/**
 * Inflate#onEnd(status) -> Void
 * - status (Number): inflate status. 0 (Z_OK) on success,
 *   other if not.
 *
 * Called either after you tell inflate that the input stream is
 * complete (Z_FINISH). By default - join collected chunks,
 * free memory and fill `results` / `err` properties.
 **/
Inflate.prototype.onEnd = function (status) {
  // On success - join
  if (status === Z_OK) {
    if (this.options.to === 'string') {
      this.result = this.chunks.join('');
    } else {
      this.result = utils.flattenChunks(this.chunks);
    }
  }
  this.chunks = [];
  this.err = status;
  this.msg = this.strm.msg;
};


/**
 * inflate(data[, options]) -> Uint8Array|String
 * - data (Uint8Array|ArrayBuffer): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * Decompress `data` with inflate/ungzip and `options`. Autodetect
 * format via wrapper header by default. That's why we don't provide
 * separate `ungzip` method.
 *
 * Supported options are:
 *
 * - windowBits
 *
 * [http://zlib.net/manual.html#Advanced](http://zlib.net/manual.html#Advanced)
 * for more information.
 *
 * Sugar (options):
 *
 * - `raw` (Boolean) - say that we work with raw stream, if you don't wish to specify
 *   negative windowBits implicitly.
 * - `to` (String) - if equal to 'string', then result will be converted
 *   from utf8 to utf16 (javascript) string. When string output requested,
 *   chunk length can differ from `chunkSize`, depending on content.
 *
 *
 * ##### Example:
 *
 * ```javascript
 * const pako = require('pako');
 * const input = pako.deflate(new Uint8Array([1,2,3,4,5,6,7,8,9]));
 * let output;
 *
 * try {
 *   output = pako.inflate(input);
 * } catch (err) {
 *   console.log(err);
 * }
 * ```
 **/
function inflate(input, options) {
  const inflator = new Inflate(options);

  inflator.push(input, true);

  // That will never happens, if you don't cheat with options :)
  if (inflator.err) throw inflator.msg || msg[inflator.err];

  return inflator.result;
}


/**
 * inflateRaw(data[, options]) -> Uint8Array|String
 * - data (Uint8Array|ArrayBuffer): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * The same as [[inflate]], but creates raw data, without wrapper
 * (header and adler32 crc).
 **/
function inflateRaw(input, options) {
  options = options || {};
  options.raw = true;
  return inflate(input, options);
}


/**
 * ungzip(data[, options]) -> Uint8Array|String
 * - data (Uint8Array|ArrayBuffer): input data to decompress.
 * - options (Object): zlib inflate options.
 *
 * Just shortcut to [[inflate]], because it autodetects format
 * by header.content. Done for convenience.
 **/


module.exports.Inflate = Inflate;
module.exports.inflate = inflate;
module.exports.inflateRaw = inflateRaw;
module.exports.ungzip = inflate;
module.exports.constants = __webpack_require__(8958);


/***/ }),

/***/ 55538:
/***/ ((module) => {




const _has = (obj, key) => {
  return Object.prototype.hasOwnProperty.call(obj, key);
};

module.exports.assign = function (obj /*from1, from2, from3, ...*/) {
  const sources = Array.prototype.slice.call(arguments, 1);
  while (sources.length) {
    const source = sources.shift();
    if (!source) { continue; }

    if (typeof source !== 'object') {
      throw new TypeError(source + 'must be non-object');
    }

    for (const p in source) {
      if (_has(source, p)) {
        obj[p] = source[p];
      }
    }
  }

  return obj;
};


// Join array of chunks to single array.
module.exports.flattenChunks = (chunks) => {
  // calculate data length
  let len = 0;

  for (let i = 0, l = chunks.length; i < l; i++) {
    len += chunks[i].length;
  }

  // join chunks
  const result = new Uint8Array(len);

  for (let i = 0, pos = 0, l = chunks.length; i < l; i++) {
    let chunk = chunks[i];
    result.set(chunk, pos);
    pos += chunk.length;
  }

  return result;
};


/***/ }),

/***/ 49153:
/***/ ((module) => {

// String encode/decode helpers



// Quick check if we can use fast array to bin string conversion
//
// - apply(Array) can fail on Android 2.2
// - apply(Uint8Array) can fail on iOS 5.1 Safari
//
let STR_APPLY_UIA_OK = true;

try { String.fromCharCode.apply(null, new Uint8Array(1)); } catch (__) { STR_APPLY_UIA_OK = false; }


// Table with utf8 lengths (calculated by first byte of sequence)
// Note, that 5 & 6-byte values and some 4-byte values can not be represented in JS,
// because max possible codepoint is 0x10ffff
const _utf8len = new Uint8Array(256);
for (let q = 0; q < 256; q++) {
  _utf8len[q] = (q >= 252 ? 6 : q >= 248 ? 5 : q >= 240 ? 4 : q >= 224 ? 3 : q >= 192 ? 2 : 1);
}
_utf8len[254] = _utf8len[255] = 1; // Invalid sequence start


// convert string to array (typed, when possible)
module.exports.string2buf = (str) => {
  if (typeof TextEncoder === 'function' && TextEncoder.prototype.encode) {
    return new TextEncoder().encode(str);
  }

  let buf, c, c2, m_pos, i, str_len = str.length, buf_len = 0;

  // count binary size
  for (m_pos = 0; m_pos < str_len; m_pos++) {
    c = str.charCodeAt(m_pos);
    if ((c & 0xfc00) === 0xd800 && (m_pos + 1 < str_len)) {
      c2 = str.charCodeAt(m_pos + 1);
      if ((c2 & 0xfc00) === 0xdc00) {
        c = 0x10000 + ((c - 0xd800) << 10) + (c2 - 0xdc00);
        m_pos++;
      }
    }
    buf_len += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  // allocate buffer
  buf = new Uint8Array(buf_len);

  // convert
  for (i = 0, m_pos = 0; i < buf_len; m_pos++) {
    c = str.charCodeAt(m_pos);
    if ((c & 0xfc00) === 0xd800 && (m_pos + 1 < str_len)) {
      c2 = str.charCodeAt(m_pos + 1);
      if ((c2 & 0xfc00) === 0xdc00) {
        c = 0x10000 + ((c - 0xd800) << 10) + (c2 - 0xdc00);
        m_pos++;
      }
    }
    if (c < 0x80) {
      /* one byte */
      buf[i++] = c;
    } else if (c < 0x800) {
      /* two bytes */
      buf[i++] = 0xC0 | (c >>> 6);
      buf[i++] = 0x80 | (c & 0x3f);
    } else if (c < 0x10000) {
      /* three bytes */
      buf[i++] = 0xE0 | (c >>> 12);
      buf[i++] = 0x80 | (c >>> 6 & 0x3f);
      buf[i++] = 0x80 | (c & 0x3f);
    } else {
      /* four bytes */
      buf[i++] = 0xf0 | (c >>> 18);
      buf[i++] = 0x80 | (c >>> 12 & 0x3f);
      buf[i++] = 0x80 | (c >>> 6 & 0x3f);
      buf[i++] = 0x80 | (c & 0x3f);
    }
  }

  return buf;
};

// Helper
const buf2binstring = (buf, len) => {
  // On Chrome, the arguments in a function call that are allowed is `65534`.
  // If the length of the buffer is smaller than that, we can use this optimization,
  // otherwise we will take a slower path.
  if (len < 65534) {
    if (buf.subarray && STR_APPLY_UIA_OK) {
      return String.fromCharCode.apply(null, buf.length === len ? buf : buf.subarray(0, len));
    }
  }

  let result = '';
  for (let i = 0; i < len; i++) {
    result += String.fromCharCode(buf[i]);
  }
  return result;
};


// convert array to string
module.exports.buf2string = (buf, max) => {
  const len = max || buf.length;

  if (typeof TextDecoder === 'function' && TextDecoder.prototype.decode) {
    return new TextDecoder().decode(buf.subarray(0, max));
  }

  let i, out;

  // Reserve max possible length (2 words per char)
  // NB: by unknown reasons, Array is significantly faster for
  //     String.fromCharCode.apply than Uint16Array.
  const utf16buf = new Array(len * 2);

  for (out = 0, i = 0; i < len;) {
    let c = buf[i++];
    // quick process ascii
    if (c < 0x80) { utf16buf[out++] = c; continue; }

    let c_len = _utf8len[c];
    // skip 5 & 6 byte codes
    if (c_len > 4) { utf16buf[out++] = 0xfffd; i += c_len - 1; continue; }

    // apply mask on first byte
    c &= c_len === 2 ? 0x1f : c_len === 3 ? 0x0f : 0x07;
    // join the rest
    while (c_len > 1 && i < len) {
      c = (c << 6) | (buf[i++] & 0x3f);
      c_len--;
    }

    // terminated by end of string?
    if (c_len > 1) { utf16buf[out++] = 0xfffd; continue; }

    if (c < 0x10000) {
      utf16buf[out++] = c;
    } else {
      c -= 0x10000;
      utf16buf[out++] = 0xd800 | ((c >> 10) & 0x3ff);
      utf16buf[out++] = 0xdc00 | (c & 0x3ff);
    }
  }

  return buf2binstring(utf16buf, out);
};


// Calculate max possible position in utf8 buffer,
// that will not break sequence. If that's not possible
// - (very small limits) return max size as is.
//
// buf[] - utf8 bytes array
// max   - length limit (mandatory);
module.exports.utf8border = (buf, max) => {

  max = max || buf.length;
  if (max > buf.length) { max = buf.length; }

  // go back from last position, until start of sequence found
  let pos = max - 1;
  while (pos >= 0 && (buf[pos] & 0xC0) === 0x80) { pos--; }

  // Very small and broken sequence,
  // return max, because we should return something anyway.
  if (pos < 0) { return max; }

  // If we came to start of buffer - that means buffer is too small,
  // return max too.
  if (pos === 0) { return max; }

  return (pos + _utf8len[buf[pos]] > max) ? pos : max;
};


/***/ }),

/***/ 19834:
/***/ ((module) => {



// Note: adler32 takes 12% for level 0 and 2% for level 6.
// It isn't worth it to make additional optimizations as in original.
// Small size is preferable.

// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

const adler32 = (adler, buf, len, pos) => {
  let s1 = (adler & 0xffff) |0,
      s2 = ((adler >>> 16) & 0xffff) |0,
      n = 0;

  while (len !== 0) {
    // Set limit ~ twice less than 5552, to keep
    // s2 in 31-bits, because we force signed ints.
    // in other case %= will fail.
    n = len > 2000 ? 2000 : len;
    len -= n;

    do {
      s1 = (s1 + buf[pos++]) |0;
      s2 = (s2 + s1) |0;
    } while (--n);

    s1 %= 65521;
    s2 %= 65521;
  }

  return (s1 | (s2 << 16)) |0;
};


module.exports = adler32;


/***/ }),

/***/ 8958:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

module.exports = {

  /* Allowed flush values; see deflate() and inflate() below for details */
  Z_NO_FLUSH:         0,
  Z_PARTIAL_FLUSH:    1,
  Z_SYNC_FLUSH:       2,
  Z_FULL_FLUSH:       3,
  Z_FINISH:           4,
  Z_BLOCK:            5,
  Z_TREES:            6,

  /* Return codes for the compression/decompression functions. Negative values
  * are errors, positive values are used for special but normal events.
  */
  Z_OK:               0,
  Z_STREAM_END:       1,
  Z_NEED_DICT:        2,
  Z_ERRNO:           -1,
  Z_STREAM_ERROR:    -2,
  Z_DATA_ERROR:      -3,
  Z_MEM_ERROR:       -4,
  Z_BUF_ERROR:       -5,
  //Z_VERSION_ERROR: -6,

  /* compression levels */
  Z_NO_COMPRESSION:         0,
  Z_BEST_SPEED:             1,
  Z_BEST_COMPRESSION:       9,
  Z_DEFAULT_COMPRESSION:   -1,


  Z_FILTERED:               1,
  Z_HUFFMAN_ONLY:           2,
  Z_RLE:                    3,
  Z_FIXED:                  4,
  Z_DEFAULT_STRATEGY:       0,

  /* Possible values of the data_type field (though see inflate()) */
  Z_BINARY:                 0,
  Z_TEXT:                   1,
  //Z_ASCII:                1, // = Z_TEXT (deprecated)
  Z_UNKNOWN:                2,

  /* The deflate compression method */
  Z_DEFLATED:               8
  //Z_NULL:                 null // Use -1 or null inline, depending on var type
};


/***/ }),

/***/ 63780:
/***/ ((module) => {



// Note: we can't get significant speed boost here.
// So write code to minimize size - no pregenerated tables
// and array tools dependencies.

// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

// Use ordinary array, since untyped makes no boost here
const makeTable = () => {
  let c, table = [];

  for (var n = 0; n < 256; n++) {
    c = n;
    for (var k = 0; k < 8; k++) {
      c = ((c & 1) ? (0xEDB88320 ^ (c >>> 1)) : (c >>> 1));
    }
    table[n] = c;
  }

  return table;
};

// Create table on load. Just 255 signed longs. Not a problem.
const crcTable = new Uint32Array(makeTable());


const crc32 = (crc, buf, len, pos) => {
  const t = crcTable;
  const end = pos + len;

  crc ^= -1;

  for (let i = pos; i < end; i++) {
    crc = (crc >>> 8) ^ t[(crc ^ buf[i]) & 0xFF];
  }

  return (crc ^ (-1)); // >>> 0;
};


module.exports = crc32;


/***/ }),

/***/ 99760:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

const { _tr_init, _tr_stored_block, _tr_flush_block, _tr_tally, _tr_align } = __webpack_require__(31666);
const adler32 = __webpack_require__(19834);
const crc32   = __webpack_require__(63780);
const msg     = __webpack_require__(52523);

/* Public constants ==========================================================*/
/* ===========================================================================*/

const {
  Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK,
  Z_OK, Z_STREAM_END, Z_STREAM_ERROR, Z_DATA_ERROR, Z_BUF_ERROR,
  Z_DEFAULT_COMPRESSION,
  Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED, Z_DEFAULT_STRATEGY,
  Z_UNKNOWN,
  Z_DEFLATED
} = __webpack_require__(8958);

/*============================================================================*/


const MAX_MEM_LEVEL = 9;
/* Maximum value for memLevel in deflateInit2 */
const MAX_WBITS = 15;
/* 32K LZ77 window */
const DEF_MEM_LEVEL = 8;


const LENGTH_CODES  = 29;
/* number of length codes, not counting the special END_BLOCK code */
const LITERALS      = 256;
/* number of literal bytes 0..255 */
const L_CODES       = LITERALS + 1 + LENGTH_CODES;
/* number of Literal or Length codes, including the END_BLOCK code */
const D_CODES       = 30;
/* number of distance codes */
const BL_CODES      = 19;
/* number of codes used to transfer the bit lengths */
const HEAP_SIZE     = 2 * L_CODES + 1;
/* maximum heap size */
const MAX_BITS  = 15;
/* All codes must not exceed MAX_BITS bits */

const MIN_MATCH = 3;
const MAX_MATCH = 258;
const MIN_LOOKAHEAD = (MAX_MATCH + MIN_MATCH + 1);

const PRESET_DICT = 0x20;

const INIT_STATE    =  42;    /* zlib header -> BUSY_STATE */
//#ifdef GZIP
const GZIP_STATE    =  57;    /* gzip header -> BUSY_STATE | EXTRA_STATE */
//#endif
const EXTRA_STATE   =  69;    /* gzip extra block -> NAME_STATE */
const NAME_STATE    =  73;    /* gzip file name -> COMMENT_STATE */
const COMMENT_STATE =  91;    /* gzip comment -> HCRC_STATE */
const HCRC_STATE    = 103;    /* gzip header CRC -> BUSY_STATE */
const BUSY_STATE    = 113;    /* deflate -> FINISH_STATE */
const FINISH_STATE  = 666;    /* stream complete */

const BS_NEED_MORE      = 1; /* block not completed, need more input or more output */
const BS_BLOCK_DONE     = 2; /* block flush performed */
const BS_FINISH_STARTED = 3; /* finish started, need only more output at next deflate */
const BS_FINISH_DONE    = 4; /* finish done, accept no more input or output */

const OS_CODE = 0x03; // Unix :) . Don't detect, use this default.

const err = (strm, errorCode) => {
  strm.msg = msg[errorCode];
  return errorCode;
};

const rank = (f) => {
  return ((f) * 2) - ((f) > 4 ? 9 : 0);
};

const zero = (buf) => {
  let len = buf.length; while (--len >= 0) { buf[len] = 0; }
};

/* ===========================================================================
 * Slide the hash table when sliding the window down (could be avoided with 32
 * bit values at the expense of memory usage). We slide even when level == 0 to
 * keep the hash table consistent if we switch back to level > 0 later.
 */
const slide_hash = (s) => {
  let n, m;
  let p;
  let wsize = s.w_size;

  n = s.hash_size;
  p = n;
  do {
    m = s.head[--p];
    s.head[p] = (m >= wsize ? m - wsize : 0);
  } while (--n);
  n = wsize;
//#ifndef FASTEST
  p = n;
  do {
    m = s.prev[--p];
    s.prev[p] = (m >= wsize ? m - wsize : 0);
    /* If n is not on any hash chain, prev[n] is garbage but
     * its value will never be used.
     */
  } while (--n);
//#endif
};

/* eslint-disable new-cap */
let HASH = (s, prev, data) => ((prev << s.hash_shift) ^ data) & s.hash_mask;


/* ===========================================================================
 * Insert string str in the dictionary and set match_head to the previous head
 * of the hash chain (the most recent string with same hash key). Return
 * the previous length of the hash chain.
 * IN  assertion: all calls to INSERT_STRING are made with consecutive input
 *    characters and the first MIN_MATCH bytes of str are valid (except for
 *    the last MIN_MATCH-1 bytes of the input file).
 */
const INSERT_STRING = (s, str) => {
  let h;
  if (s.legacy_hash) {
    /* UPDATE_HASH(s, s->ins_h, s->window[(str) + (MIN_MATCH-1)]); */
    h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
  } else {
    // ANZAC++ hash: reads 4 bytes, matches node.js zlib output (legacyHash
    // restores classic zlib hash). Faster, with fewer collisions.
    const w = s.window;
    // Read 4 bytes little-endian. Math.imul reproduces C uint32 overflow in
    // `(value * 66521 + 66521) >> 16` exactly.
    const value = w[str] | (w[str + 1] << 8) | (w[str + 2] << 16) | (w[str + 3] << 24);
    h = s.ins_h = ((Math.imul(value, 66521) + 66521) >>> 16) & s.hash_mask;
  }
  const hash_head = s.prev[str & s.w_mask] = s.head[h];
  s.head[h] = str;
  return hash_head;
};


/* =========================================================================
 * Flush as much pending output as possible. All deflate() output, except for
 * some deflate_stored() output, goes through this function so some
 * applications may wish to modify it to avoid allocating a large
 * strm->next_out buffer and copying into it. (See also read_buf()).
 */
const flush_pending = (strm) => {
  const s = strm.state;

  //_tr_flush_bits(s);
  let len = s.pending;
  if (len > strm.avail_out) {
    len = strm.avail_out;
  }
  if (len === 0) { return; }

  strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
  strm.next_out  += len;
  s.pending_out  += len;
  strm.total_out += len;
  strm.avail_out -= len;
  s.pending      -= len;
  if (s.pending === 0) {
    s.pending_out = 0;
  }
};


const flush_block_only = (s, last) => {
  _tr_flush_block(s, (s.block_start >= 0 ? s.block_start : -1), s.strstart - s.block_start, last);
  s.block_start = s.strstart;
  flush_pending(s.strm);
};


const put_byte = (s, b) => {
  s.pending_buf[s.pending++] = b;
};


/* =========================================================================
 * Put a short in the pending buffer. The 16-bit value is put in MSB order.
 * IN assertion: the stream state is correct and there is enough room in
 * pending_buf.
 */
const putShortMSB = (s, b) => {

  //  put_byte(s, (Byte)(b >> 8));
//  put_byte(s, (Byte)(b & 0xff));
  s.pending_buf[s.pending++] = (b >>> 8) & 0xff;
  s.pending_buf[s.pending++] = b & 0xff;
};


/* ===========================================================================
 * Read a new buffer from the current input stream, update the adler32
 * and total number of bytes read.  All deflate() input goes through
 * this function so some applications may wish to modify it to avoid
 * allocating a large strm->input buffer and copying from it.
 * (See also flush_pending()).
 */
const read_buf = (strm, buf, start, size) => {

  let len = strm.avail_in;

  if (len > size) { len = size; }
  if (len === 0) { return 0; }

  strm.avail_in -= len;

  // zmemcpy(buf, strm->next_in, len);
  buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
  if (strm.state.wrap === 1) {
    strm.adler = adler32(strm.adler, buf, len, start);
  }

  else if (strm.state.wrap === 2) {
    strm.adler = crc32(strm.adler, buf, len, start);
  }

  strm.next_in += len;
  strm.total_in += len;

  return len;
};


/* ===========================================================================
 * Set match_start to the longest match starting at the given string and
 * return its length. Matches shorter or equal to prev_length are discarded,
 * in which case the result is equal to prev_length and match_start is
 * garbage.
 * IN assertions: cur_match is the head of the hash chain for the current
 *   string (strstart) and its distance is <= MAX_DIST, and prev_length >= 1
 * OUT assertion: the match length is not greater than s->lookahead.
 */
const longest_match = (s, cur_match) => {

  let chain_length = s.max_chain_length;      /* max hash chain length */
  let scan = s.strstart; /* current string */
  let match;                       /* matched string */
  let len;                           /* length of current match */
  let best_len = s.prev_length;              /* best match length so far */
  let nice_match = s.nice_match;             /* stop if match long enough */
  const limit = (s.strstart > (s.w_size - MIN_LOOKAHEAD)) ?
      s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0/*NIL*/;

  const _win = s.window; // shortcut

  const wmask = s.w_mask;
  const prev  = s.prev;

  /* Stop when cur_match becomes <= limit. To simplify the code,
   * we prevent matches with the string of window index 0.
   */

  const strend = s.strstart + MAX_MATCH;
  let scan_end1  = _win[scan + best_len - 1];
  let scan_end   = _win[scan + best_len];

  /* The code is optimized for HASH_BITS >= 8 and MAX_MATCH-2 multiple of 16.
   * It is easy to get rid of this optimization if necessary.
   */
  // Assert(s->hash_bits >= 8 && MAX_MATCH == 258, "Code too clever");

  /* Do not waste too much time if we already have a good match: */
  if (s.prev_length >= s.good_match) {
    chain_length >>= 2;
  }
  /* Do not look for matches beyond the end of the input. This is necessary
   * to make deflate deterministic.
   */
  if (nice_match > s.lookahead) { nice_match = s.lookahead; }

  // Assert((ulg)s->strstart <= s->window_size-MIN_LOOKAHEAD, "need lookahead");

  do {
    // Assert(cur_match < s->strstart, "no future");
    match = cur_match;

    /* Skip to next match if the match length cannot increase
     * or if the match length is less than 2.  Note that the checks below
     * for insufficient lookahead only occur occasionally for performance
     * reasons.  Therefore uninitialized memory will be accessed, and
     * conditional jumps will be made that depend on those values.
     * However the length of the match is limited to the lookahead, so
     * the output of deflate is not affected by the uninitialized values.
     */

    if (_win[match + best_len]     !== scan_end  ||
        _win[match + best_len - 1] !== scan_end1 ||
        _win[match]                !== _win[scan] ||
        _win[++match]              !== _win[scan + 1]) {
      continue;
    }

    /* The check at best_len-1 can be removed because it will be made
     * again later. (This heuristic is not always a win.)
     * It is not necessary to compare scan[2] and match[2] since they
     * are always equal when the other bytes match, given that
     * the hash keys are equal and that HASH_BITS >= 8.
     */
    scan += 2;
    match++;
    // Assert(*scan == *match, "match[2]?");

    /* We check for insufficient lookahead only every 8th comparison;
     * the 256th check will be made at strstart+258.
     */
    do {
      /*jshint noempty:false*/
    } while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             _win[++scan] === _win[++match] && _win[++scan] === _win[++match] &&
             scan < strend);

    // Assert(scan <= s->window+(unsigned)(s->window_size-1), "wild scan");

    len = MAX_MATCH - (strend - scan);
    scan = strend - MAX_MATCH;

    if (len > best_len) {
      s.match_start = cur_match;
      best_len = len;
      if (len >= nice_match) {
        break;
      }
      scan_end1  = _win[scan + best_len - 1];
      scan_end   = _win[scan + best_len];
    }
  } while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);

  if (best_len <= s.lookahead) {
    return best_len;
  }
  return s.lookahead;
};


/* ===========================================================================
 * Fill the window when the lookahead becomes insufficient.
 * Updates strstart and lookahead.
 *
 * IN assertion: lookahead < MIN_LOOKAHEAD
 * OUT assertions: strstart <= window_size-MIN_LOOKAHEAD
 *    At least one byte has been read, or avail_in == 0; reads are
 *    performed for at least two bytes (required for the zip translate_eol
 *    option -- not supported here).
 */
const fill_window = (s) => {

  const _w_size = s.w_size;
  let n, more, str;

  //Assert(s->lookahead < MIN_LOOKAHEAD, "already enough lookahead");

  do {
    more = s.window_size - s.lookahead - s.strstart;

    // JS ints have 32 bit, block below not needed
    /* Deal with !@#$% 64K limit: */
    //if (sizeof(int) <= 2) {
    //    if (more == 0 && s->strstart == 0 && s->lookahead == 0) {
    //        more = wsize;
    //
    //  } else if (more == (unsigned)(-1)) {
    //        /* Very unlikely, but possible on 16 bit machine if
    //         * strstart == 0 && lookahead == 1 (input done a byte at time)
    //         */
    //        more--;
    //    }
    //}


    /* If the window is almost full and there is insufficient lookahead,
     * move the upper half to the lower one to make room in the upper half.
     */
    if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {

      s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
      s.match_start -= _w_size;
      s.strstart -= _w_size;
      /* we now have strstart >= MAX_DIST */
      s.block_start -= _w_size;
      if (s.insert > s.strstart) {
        s.insert = s.strstart;
      }
      slide_hash(s);
      more += _w_size;
    }
    if (s.strm.avail_in === 0) {
      break;
    }

    /* If there was no sliding:
     *    strstart <= WSIZE+MAX_DIST-1 && lookahead <= MIN_LOOKAHEAD - 1 &&
     *    more == window_size - lookahead - strstart
     * => more >= window_size - (MIN_LOOKAHEAD-1 + WSIZE + MAX_DIST-1)
     * => more >= window_size - 2*WSIZE + 2
     * In the BIG_MEM or MMAP case (not yet supported),
     *   window_size == input_size + MIN_LOOKAHEAD  &&
     *   strstart + s->lookahead <= input_size => more >= MIN_LOOKAHEAD.
     * Otherwise, window_size == 2*WSIZE so more >= 2.
     * If there was sliding, more >= WSIZE. So in all cases, more >= 2.
     */
    //Assert(more >= 2, "more < 2");
    n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
    s.lookahead += n;

    /* Initialize the hash value now that we have some input: */
    if (!s.legacy_hash) {
      /* The 4-byte hash reads one extra byte, so it needs one more available. */
      if (s.lookahead + s.insert > MIN_MATCH) {
        str = s.strstart - s.insert;
        while (s.insert) {
          INSERT_STRING(s, str);
          str++;
          s.insert--;
          if (s.lookahead + s.insert <= MIN_MATCH) {
            break;
          }
        }
      }
    } else if (s.lookahead + s.insert >= MIN_MATCH) {
      str = s.strstart - s.insert;
      s.ins_h = s.window[str];

      /* UPDATE_HASH(s, s->ins_h, s->window[str + 1]); */
      s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
//#if MIN_MATCH != 3
//        Call update_hash() MIN_MATCH-3 more times
//#endif
      while (s.insert) {
        INSERT_STRING(s, str);
        str++;
        s.insert--;
        if (s.lookahead + s.insert < MIN_MATCH) {
          break;
        }
      }
    }
    /* If the whole input has less than MIN_MATCH bytes, ins_h is garbage,
     * but this is not important since only literal bytes will be emitted.
     */

  } while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);

  /* If the WIN_INIT bytes after the end of the current data have never been
   * written, then zero those bytes in order to avoid memory check reports of
   * the use of uninitialized (or uninitialised as Julian writes) bytes by
   * the longest match routines.  Update the high water mark for the next
   * time through here.  WIN_INIT is set to MAX_MATCH since the longest match
   * routines allow scanning to strstart + MAX_MATCH, ignoring lookahead.
   */
//  if (s.high_water < s.window_size) {
//    const curr = s.strstart + s.lookahead;
//    let init = 0;
//
//    if (s.high_water < curr) {
//      /* Previous high water mark below current data -- zero WIN_INIT
//       * bytes or up to end of window, whichever is less.
//       */
//      init = s.window_size - curr;
//      if (init > WIN_INIT)
//        init = WIN_INIT;
//      zmemzero(s->window + curr, (unsigned)init);
//      s->high_water = curr + init;
//    }
//    else if (s->high_water < (ulg)curr + WIN_INIT) {
//      /* High water mark at or above current data, but below current data
//       * plus WIN_INIT -- zero out to current data plus WIN_INIT, or up
//       * to end of window, whichever is less.
//       */
//      init = (ulg)curr + WIN_INIT - s->high_water;
//      if (init > s->window_size - s->high_water)
//        init = s->window_size - s->high_water;
//      zmemzero(s->window + s->high_water, (unsigned)init);
//      s->high_water += init;
//    }
//  }
//
//  Assert((ulg)s->strstart <= s->window_size - MIN_LOOKAHEAD,
//    "not enough room for search");
};

/* ===========================================================================
 * Copy without compression as much as possible from the input stream, return
 * the current block state.
 *
 * In case deflateParams() is used to later switch to a non-zero compression
 * level, s->matches (otherwise unused when storing) keeps track of the number
 * of hash table slides to perform. If s->matches is 1, then one hash table
 * slide will be done when switching. If s->matches is 2, the maximum value
 * allowed here, then the hash table will be cleared, since two or more slides
 * is the same as a clear.
 *
 * deflate_stored() is written to minimize the number of times an input byte is
 * copied. It is most efficient with large input and output buffers, which
 * maximizes the opportunites to have a single copy from next_in to next_out.
 */
const deflate_stored = (s, flush) => {

  /* Smallest worthy block size when not flushing or finishing. By default
   * this is 32K. This can be as small as 507 bytes for memLevel == 1. For
   * large input and output buffers, the stored block size will be larger.
   */
  let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;

  /* Copy as many min_block or larger stored blocks directly to next_out as
   * possible. If flushing, copy the remaining available input to next_out as
   * stored blocks, if there is enough space.
   */
  let len, left, have, last = 0;
  let used = s.strm.avail_in;
  do {
    /* Set len to the maximum size block that we can copy directly with the
     * available input data and output space. Set left to how much of that
     * would be copied from what's left in the window.
     */
    len = 65535/* MAX_STORED */;     /* maximum deflate stored block length */
    have = (s.bi_valid + 42) >> 3;     /* number of header bytes */
    if (s.strm.avail_out < have) {         /* need room for header */
      break;
    }
      /* maximum stored block length that will fit in avail_out: */
    have = s.strm.avail_out - have;
    left = s.strstart - s.block_start;  /* bytes left in window */
    if (len > left + s.strm.avail_in) {
      len = left + s.strm.avail_in;   /* limit len to the input */
    }
    if (len > have) {
      len = have;             /* limit len to the output */
    }

    /* If the stored block would be less than min_block in length, or if
     * unable to copy all of the available input when flushing, then try
     * copying to the window and the pending buffer instead. Also don't
     * write an empty block when flushing -- deflate() does that.
     */
    if (len < min_block && ((len === 0 && flush !== Z_FINISH) ||
                        flush === Z_NO_FLUSH ||
                        len !== left + s.strm.avail_in)) {
      break;
    }

    /* Make a dummy stored block in pending to get the header bytes,
     * including any pending bits. This also updates the debugging counts.
     */
    last = flush === Z_FINISH && len === left + s.strm.avail_in ? 1 : 0;
    _tr_stored_block(s, 0, 0, last);

    /* Replace the lengths in the dummy stored block with len. */
    s.pending_buf[s.pending - 4] = len;
    s.pending_buf[s.pending - 3] = len >> 8;
    s.pending_buf[s.pending - 2] = ~len;
    s.pending_buf[s.pending - 1] = ~len >> 8;

    /* Write the stored block header bytes. */
    flush_pending(s.strm);

//#ifdef ZLIB_DEBUG
//    /* Update debugging counts for the data about to be copied. */
//    s->compressed_len += len << 3;
//    s->bits_sent += len << 3;
//#endif

    /* Copy uncompressed bytes from the window to next_out. */
    if (left) {
      if (left > len) {
        left = len;
      }
      //zmemcpy(s->strm->next_out, s->window + s->block_start, left);
      s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
      s.strm.next_out += left;
      s.strm.avail_out -= left;
      s.strm.total_out += left;
      s.block_start += left;
      len -= left;
    }

    /* Copy uncompressed bytes directly from next_in to next_out, updating
     * the check value.
     */
    if (len) {
      read_buf(s.strm, s.strm.output, s.strm.next_out, len);
      s.strm.next_out += len;
      s.strm.avail_out -= len;
      s.strm.total_out += len;
    }
  } while (last === 0);

  /* Update the sliding window with the last s->w_size bytes of the copied
   * data, or append all of the copied data to the existing window if less
   * than s->w_size bytes were copied. Also update the number of bytes to
   * insert in the hash tables, in the event that deflateParams() switches to
   * a non-zero compression level.
   */
  used -= s.strm.avail_in;    /* number of input bytes directly copied */
  if (used) {
    /* If any input was used, then no unused input remains in the window,
     * therefore s->block_start == s->strstart.
     */
    if (used >= s.w_size) {  /* supplant the previous history */
      s.matches = 2;     /* clear hash */
      //zmemcpy(s->window, s->strm->next_in - s->w_size, s->w_size);
      s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
      s.strstart = s.w_size;
      s.insert = s.strstart;
    }
    else {
      if (s.window_size - s.strstart <= used) {
        /* Slide the window down. */
        s.strstart -= s.w_size;
        //zmemcpy(s->window, s->window + s->w_size, s->strstart);
        s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
        if (s.matches < 2) {
          s.matches++;   /* add a pending slide_hash() */
        }
        if (s.insert > s.strstart) {
          s.insert = s.strstart;
        }
      }
      //zmemcpy(s->window + s->strstart, s->strm->next_in - used, used);
      s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
      s.strstart += used;
      s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
    }
    s.block_start = s.strstart;
  }
  if (s.high_water < s.strstart) {
    s.high_water = s.strstart;
  }

  /* If the last block was written to next_out, then done. */
  if (last) {
    return BS_FINISH_DONE;
  }

  /* If flushing and all input has been consumed, then done. */
  if (flush !== Z_NO_FLUSH && flush !== Z_FINISH &&
    s.strm.avail_in === 0 && s.strstart === s.block_start) {
    return BS_BLOCK_DONE;
  }

  /* Fill the window with any remaining input. */
  have = s.window_size - s.strstart;
  if (s.strm.avail_in > have && s.block_start >= s.w_size) {
    /* Slide the window down. */
    s.block_start -= s.w_size;
    s.strstart -= s.w_size;
    //zmemcpy(s->window, s->window + s->w_size, s->strstart);
    s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
    if (s.matches < 2) {
      s.matches++;       /* add a pending slide_hash() */
    }
    have += s.w_size;      /* more space now */
    if (s.insert > s.strstart) {
      s.insert = s.strstart;
    }
  }
  if (have > s.strm.avail_in) {
    have = s.strm.avail_in;
  }
  if (have) {
    read_buf(s.strm, s.window, s.strstart, have);
    s.strstart += have;
    s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
  }
  if (s.high_water < s.strstart) {
    s.high_water = s.strstart;
  }

  /* There was not enough avail_out to write a complete worthy or flushed
   * stored block to next_out. Write a stored block to pending instead, if we
   * have enough input for a worthy block, or if flushing and there is enough
   * room for the remaining input as a stored block in the pending buffer.
   */
  have = (s.bi_valid + 42) >> 3;     /* number of header bytes */
    /* maximum stored block length that will fit in pending: */
  have = s.pending_buf_size - have > 65535/* MAX_STORED */ ? 65535/* MAX_STORED */ : s.pending_buf_size - have;
  min_block = have > s.w_size ? s.w_size : have;
  left = s.strstart - s.block_start;
  if (left >= min_block ||
     ((left || flush === Z_FINISH) && flush !== Z_NO_FLUSH &&
     s.strm.avail_in === 0 && left <= have)) {
    len = left > have ? have : left;
    last = flush === Z_FINISH && s.strm.avail_in === 0 &&
         len === left ? 1 : 0;
    _tr_stored_block(s, s.block_start, len, last);
    s.block_start += len;
    flush_pending(s.strm);
  }

  /* We've done all we can with the available input and output. */
  return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};


/* ===========================================================================
 * Compress as much as possible from the input stream, return the current
 * block state.
 * This function does not perform lazy evaluation of matches and inserts
 * new strings in the dictionary only for unmatched strings or for short
 * matches. It is used only for the fast compression options.
 */
const deflate_fast = (s, flush) => {

  let hash_head;        /* head of the hash chain */
  let bflush;           /* set if current block must be flushed */

  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the next match, plus MIN_MATCH bytes to insert the
     * string following the next match.
     */
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) {
        break; /* flush the current block */
      }
    }

    /* Insert the string window[strstart .. strstart+2] in the
     * dictionary, and set hash_head to the head of the hash chain:
     */
    hash_head = 0/*NIL*/;
    if (s.lookahead >= MIN_MATCH) {
      hash_head = INSERT_STRING(s, s.strstart);
    }

    /* Find the longest match, discarding those <= prev_length.
     * At this point we have always match_length < MIN_MATCH
     */
    if (hash_head !== 0/*NIL*/ && ((s.strstart - hash_head) <= (s.w_size - MIN_LOOKAHEAD))) {
      /* To simplify the code, we prevent matches with the string
       * of window index 0 (in particular we have to avoid a match
       * of the string with itself at the start of the input file).
       */
      s.match_length = longest_match(s, hash_head);
      /* longest_match() sets match_start */
    }
    if (s.match_length >= MIN_MATCH) {
      // check_match(s, s.strstart, s.match_start, s.match_length); // for debug only

      /*** _tr_tally_dist(s, s.strstart - s.match_start,
                     s.match_length - MIN_MATCH, bflush); ***/
      bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);

      s.lookahead -= s.match_length;

      /* Insert new strings in the hash table only if the match length
       * is not too large. This saves time but degrades compression.
       */
      if (s.match_length <= s.max_lazy_match/*max_insert_length*/ && s.lookahead >= MIN_MATCH) {
        s.match_length--; /* string at strstart already in table */
        do {
          s.strstart++;
          hash_head = INSERT_STRING(s, s.strstart);
          /* strstart never exceeds WSIZE-MAX_MATCH, so there are
           * always MIN_MATCH bytes ahead.
           */
        } while (--s.match_length !== 0);
        s.strstart++;
      } else
      {
        s.strstart += s.match_length;
        s.match_length = 0;
        if (s.legacy_hash) {
          s.ins_h = s.window[s.strstart];
          /* UPDATE_HASH(s, s.ins_h, s.window[s.strstart+1]); */
          s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);

//#if MIN_MATCH != 3
//                Call UPDATE_HASH() MIN_MATCH-3 more times
//#endif
          /* If lookahead < MIN_MATCH, ins_h is garbage, but it does not
           * matter since it will be recomputed at next deflate call.
           */
        }
      }
    } else {
      /* No match, output a literal byte */
      //Tracevv((stderr,"%c", s.window[s.strstart]));
      /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
      bflush = _tr_tally(s, 0, s.window[s.strstart]);

      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = ((s.strstart < (MIN_MATCH - 1)) ? s.strstart : MIN_MATCH - 1);
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
};

/* ===========================================================================
 * Same as above, but achieves better compression. We use a lazy
 * evaluation for matches: a match is finally adopted only if there is
 * no better match at the next window position.
 */
const deflate_slow = (s, flush) => {

  let hash_head;          /* head of hash chain */
  let bflush;              /* set if current block must be flushed */

  let max_insert;

  /* Process the input block. */
  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the next match, plus MIN_MATCH bytes to insert the
     * string following the next match.
     */
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) { break; } /* flush the current block */
    }

    /* Insert the string window[strstart .. strstart+2] in the
     * dictionary, and set hash_head to the head of the hash chain:
     */
    hash_head = 0/*NIL*/;
    if (s.lookahead >= MIN_MATCH) {
      hash_head = INSERT_STRING(s, s.strstart);
    }

    /* Find the longest match, discarding those <= prev_length.
     */
    s.prev_length = s.match_length;
    s.prev_match = s.match_start;
    s.match_length = MIN_MATCH - 1;

    if (hash_head !== 0/*NIL*/ && s.prev_length < s.max_lazy_match &&
        s.strstart - hash_head <= (s.w_size - MIN_LOOKAHEAD)/*MAX_DIST(s)*/) {
      /* To simplify the code, we prevent matches with the string
       * of window index 0 (in particular we have to avoid a match
       * of the string with itself at the start of the input file).
       */
      s.match_length = longest_match(s, hash_head);
      /* longest_match() sets match_start */

      if (s.match_length <= 5 &&
         (s.strategy === Z_FILTERED || (s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096/*TOO_FAR*/))) {

        /* If prev_match is also MIN_MATCH, match_start is garbage
         * but we will ignore the current match anyway.
         */
        s.match_length = MIN_MATCH - 1;
      }
    }
    /* If there was a match at the previous step and the current
     * match is not better, output the previous match:
     */
    if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
      max_insert = s.strstart + s.lookahead - MIN_MATCH;
      /* Do not insert strings in hash table beyond this. */

      //check_match(s, s.strstart-1, s.prev_match, s.prev_length);

      /***_tr_tally_dist(s, s.strstart - 1 - s.prev_match,
                     s.prev_length - MIN_MATCH, bflush);***/
      bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
      /* Insert in hash table all strings up to the end of the match.
       * strstart-1 and strstart are already inserted. If there is not
       * enough lookahead, the last two strings are not inserted in
       * the hash table.
       */
      s.lookahead -= s.prev_length - 1;
      s.prev_length -= 2;
      do {
        if (++s.strstart <= max_insert) {
          hash_head = INSERT_STRING(s, s.strstart);
        }
      } while (--s.prev_length !== 0);
      s.match_available = 0;
      s.match_length = MIN_MATCH - 1;
      s.strstart++;

      if (bflush) {
        /*** FLUSH_BLOCK(s, 0); ***/
        flush_block_only(s, false);
        if (s.strm.avail_out === 0) {
          return BS_NEED_MORE;
        }
        /***/
      }

    } else if (s.match_available) {
      /* If there was no match at the previous position, output a
       * single literal. If there was a match but the current match
       * is longer, truncate the previous match to a single literal.
       */
      //Tracevv((stderr,"%c", s->window[s->strstart-1]));
      /*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
      bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);

      if (bflush) {
        /*** FLUSH_BLOCK_ONLY(s, 0) ***/
        flush_block_only(s, false);
        /***/
      }
      s.strstart++;
      s.lookahead--;
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
    } else {
      /* There is no previous match to compare with, wait for
       * the next step to decide.
       */
      s.match_available = 1;
      s.strstart++;
      s.lookahead--;
    }
  }
  //Assert (flush != Z_NO_FLUSH, "no flush?");
  if (s.match_available) {
    //Tracevv((stderr,"%c", s->window[s->strstart-1]));
    /*** _tr_tally_lit(s, s.window[s.strstart-1], bflush); ***/
    bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);

    s.match_available = 0;
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }

  return BS_BLOCK_DONE;
};


/* ===========================================================================
 * For Z_RLE, simply look for runs of bytes, generate matches only of distance
 * one.  Do not maintain a hash table.  (It will be regenerated if this run of
 * deflate switches away from Z_RLE.)
 */
const deflate_rle = (s, flush) => {

  let bflush;            /* set if current block must be flushed */
  let prev;              /* byte at distance one to match */
  let scan, strend;      /* scan goes up to strend for length of run */

  const _win = s.window;

  for (;;) {
    /* Make sure that we always have enough lookahead, except
     * at the end of the input file. We need MAX_MATCH bytes
     * for the longest run, plus one for the unrolled loop.
     */
    if (s.lookahead <= MAX_MATCH) {
      fill_window(s);
      if (s.lookahead <= MAX_MATCH && flush === Z_NO_FLUSH) {
        return BS_NEED_MORE;
      }
      if (s.lookahead === 0) { break; } /* flush the current block */
    }

    /* See how many times the previous byte repeats */
    s.match_length = 0;
    if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
      scan = s.strstart - 1;
      prev = _win[scan];
      if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
        strend = s.strstart + MAX_MATCH;
        do {
          /*jshint noempty:false*/
        } while (prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 prev === _win[++scan] && prev === _win[++scan] &&
                 scan < strend);
        s.match_length = MAX_MATCH - (strend - scan);
        if (s.match_length > s.lookahead) {
          s.match_length = s.lookahead;
        }
      }
      //Assert(scan <= s->window+(uInt)(s->window_size-1), "wild scan");
    }

    /* Emit match if have run of MIN_MATCH or longer, else emit literal */
    if (s.match_length >= MIN_MATCH) {
      //check_match(s, s.strstart, s.strstart - 1, s.match_length);

      /*** _tr_tally_dist(s, 1, s.match_length - MIN_MATCH, bflush); ***/
      bflush = _tr_tally(s, 1, s.match_length - MIN_MATCH);

      s.lookahead -= s.match_length;
      s.strstart += s.match_length;
      s.match_length = 0;
    } else {
      /* No match, output a literal byte */
      //Tracevv((stderr,"%c", s->window[s->strstart]));
      /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
      bflush = _tr_tally(s, 0, s.window[s.strstart]);

      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = 0;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
};

/* ===========================================================================
 * For Z_HUFFMAN_ONLY, do not look for matches.  Do not maintain a hash table.
 * (It will be regenerated if this run of deflate switches away from Huffman.)
 */
const deflate_huff = (s, flush) => {

  let bflush;             /* set if current block must be flushed */

  for (;;) {
    /* Make sure that we have a literal to write. */
    if (s.lookahead === 0) {
      fill_window(s);
      if (s.lookahead === 0) {
        if (flush === Z_NO_FLUSH) {
          return BS_NEED_MORE;
        }
        break;      /* flush the current block */
      }
    }

    /* Output a literal byte */
    s.match_length = 0;
    //Tracevv((stderr,"%c", s->window[s->strstart]));
    /*** _tr_tally_lit(s, s.window[s.strstart], bflush); ***/
    bflush = _tr_tally(s, 0, s.window[s.strstart]);
    s.lookahead--;
    s.strstart++;
    if (bflush) {
      /*** FLUSH_BLOCK(s, 0); ***/
      flush_block_only(s, false);
      if (s.strm.avail_out === 0) {
        return BS_NEED_MORE;
      }
      /***/
    }
  }
  s.insert = 0;
  if (flush === Z_FINISH) {
    /*** FLUSH_BLOCK(s, 1); ***/
    flush_block_only(s, true);
    if (s.strm.avail_out === 0) {
      return BS_FINISH_STARTED;
    }
    /***/
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    /*** FLUSH_BLOCK(s, 0); ***/
    flush_block_only(s, false);
    if (s.strm.avail_out === 0) {
      return BS_NEED_MORE;
    }
    /***/
  }
  return BS_BLOCK_DONE;
};

/* Values for max_lazy_match, good_match and max_chain_length, depending on
 * the desired pack level (0..9). The values given below have been tuned to
 * exclude worst case performance for pathological files. Better values may be
 * found for specific files.
 */
function Config(good_length, max_lazy, nice_length, max_chain, func) {

  this.good_length = good_length;
  this.max_lazy = max_lazy;
  this.nice_length = nice_length;
  this.max_chain = max_chain;
  this.func = func;
}

const configuration_table = [
  /*      good lazy nice chain */
  new Config(0, 0, 0, 0, deflate_stored),          /* 0 store only */
  new Config(4, 4, 8, 4, deflate_fast),            /* 1 max speed, no lazy matches */
  new Config(4, 5, 16, 8, deflate_fast),           /* 2 */
  new Config(4, 6, 32, 32, deflate_fast),          /* 3 */

  new Config(4, 4, 16, 16, deflate_slow),          /* 4 lazy matches */
  new Config(8, 16, 32, 32, deflate_slow),         /* 5 */
  new Config(8, 16, 128, 128, deflate_slow),       /* 6 */
  new Config(8, 32, 128, 256, deflate_slow),       /* 7 */
  new Config(32, 128, 258, 1024, deflate_slow),    /* 8 */
  new Config(32, 258, 258, 4096, deflate_slow)     /* 9 max compression */
];


/* ===========================================================================
 * Initialize the "longest match" routines for a new zlib stream
 */
const lm_init = (s) => {

  s.window_size = 2 * s.w_size;

  /*** CLEAR_HASH(s); ***/
  zero(s.head); // Fill with NIL (= 0);

  /* Set the default configuration parameters:
   */
  s.max_lazy_match = configuration_table[s.level].max_lazy;
  s.good_match = configuration_table[s.level].good_length;
  s.nice_match = configuration_table[s.level].nice_length;
  s.max_chain_length = configuration_table[s.level].max_chain;

  s.strstart = 0;
  s.block_start = 0;
  s.lookahead = 0;
  s.insert = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  s.ins_h = 0;
};


function DeflateState() {
  this.strm = null;            /* pointer back to this zlib stream */
  this.status = 0;            /* as the name implies */
  this.pending_buf = null;      /* output still pending */
  this.pending_buf_size = 0;  /* size of pending_buf */
  this.pending_out = 0;       /* next pending byte to output to the stream */
  this.pending = 0;           /* nb of bytes in the pending buffer */
  this.wrap = 0;              /* bit 0 true for zlib, bit 1 true for gzip */
  this.gzhead = null;         /* gzip header information to write */
  this.gzindex = 0;           /* where in extra, name, or comment */
  this.method = Z_DEFLATED; /* can only be DEFLATED */
  this.last_flush = -1;   /* value of flush param for previous deflate call */

  this.w_size = 0;  /* LZ77 window size (32K by default) */
  this.w_bits = 0;  /* log2(w_size)  (8..16) */
  this.w_mask = 0;  /* w_size - 1 */

  this.window = null;
  /* Sliding window. Input bytes are read into the second half of the window,
   * and move to the first half later to keep a dictionary of at least wSize
   * bytes. With this organization, matches are limited to a distance of
   * wSize-MAX_MATCH bytes, but this ensures that IO is always
   * performed with a length multiple of the block size.
   */

  this.window_size = 0;
  /* Actual size of window: 2*wSize, except when the user input buffer
   * is directly used as sliding window.
   */

  this.prev = null;
  /* Link to older string with same hash index. To limit the size of this
   * array to 64K, this link is maintained only for the last 32K strings.
   * An index in this array is thus a window index modulo 32K.
   */

  this.head = null;   /* Heads of the hash chains or NIL. */

  this.ins_h = 0;       /* hash index of string to be inserted */
  this.legacy_hash = 0; /* use classic zlib hash instead of default ANZAC++ */
  this.hash_size = 0;   /* number of elements in hash table */
  this.hash_bits = 0;   /* log2(hash_size) */
  this.hash_mask = 0;   /* hash_size-1 */

  this.hash_shift = 0;
  /* Number of bits by which ins_h must be shifted at each input
   * step. It must be such that after MIN_MATCH steps, the oldest
   * byte no longer takes part in the hash key, that is:
   *   hash_shift * MIN_MATCH >= hash_bits
   */

  this.block_start = 0;
  /* Window position at the beginning of the current output block. Gets
   * negative when the window is moved backwards.
   */

  this.match_length = 0;      /* length of best match */
  this.prev_match = 0;        /* previous match */
  this.match_available = 0;   /* set if previous match exists */
  this.strstart = 0;          /* start of string to insert */
  this.match_start = 0;       /* start of matching string */
  this.lookahead = 0;         /* number of valid bytes ahead in window */

  this.prev_length = 0;
  /* Length of the best match at previous step. Matches not greater than this
   * are discarded. This is used in the lazy match evaluation.
   */

  this.max_chain_length = 0;
  /* To speed up deflation, hash chains are never searched beyond this
   * length.  A higher limit improves compression ratio but degrades the
   * speed.
   */

  this.max_lazy_match = 0;
  /* Attempt to find a better match only when the current match is strictly
   * smaller than this value. This mechanism is used only for compression
   * levels >= 4.
   */
  // That's alias to max_lazy_match, don't use directly
  //this.max_insert_length = 0;
  /* Insert new strings in the hash table only if the match length is not
   * greater than this length. This saves time but degrades compression.
   * max_insert_length is used only for compression levels <= 3.
   */

  this.level = 0;     /* compression level (1..9) */
  this.strategy = 0;  /* favor or force Huffman coding*/

  this.good_match = 0;
  /* Use a faster search when the previous match is longer than this */

  this.nice_match = 0; /* Stop searching when current match exceeds this */

              /* used by trees.c: */

  /* Didn't use ct_data typedef below to suppress compiler warning */

  // struct ct_data_s dyn_ltree[HEAP_SIZE];   /* literal and length tree */
  // struct ct_data_s dyn_dtree[2*D_CODES+1]; /* distance tree */
  // struct ct_data_s bl_tree[2*BL_CODES+1];  /* Huffman tree for bit lengths */

  // Use flat array of DOUBLE size, with interleaved fata,
  // because JS does not support effective
  this.dyn_ltree  = new Uint16Array(HEAP_SIZE * 2);
  this.dyn_dtree  = new Uint16Array((2 * D_CODES + 1) * 2);
  this.bl_tree    = new Uint16Array((2 * BL_CODES + 1) * 2);
  zero(this.dyn_ltree);
  zero(this.dyn_dtree);
  zero(this.bl_tree);

  this.l_desc   = null;         /* desc. for literal tree */
  this.d_desc   = null;         /* desc. for distance tree */
  this.bl_desc  = null;         /* desc. for bit length tree */

  //ush bl_count[MAX_BITS+1];
  this.bl_count = new Uint16Array(MAX_BITS + 1);
  /* number of codes at each bit length for an optimal tree */

  //int heap[2*L_CODES+1];      /* heap used to build the Huffman trees */
  this.heap = new Uint16Array(2 * L_CODES + 1);  /* heap used to build the Huffman trees */
  zero(this.heap);

  this.heap_len = 0;               /* number of elements in the heap */
  this.heap_max = 0;               /* element of largest frequency */
  /* The sons of heap[n] are heap[2*n] and heap[2*n+1]. heap[0] is not used.
   * The same heap array is used to build all trees.
   */

  this.depth = new Uint16Array(2 * L_CODES + 1); //uch depth[2*L_CODES+1];
  zero(this.depth);
  /* Depth of each subtree used as tie breaker for trees of equal frequency
   */

  this.sym_buf = 0;        /* buffer for distances and literals/lengths */

  this.lit_bufsize = 0;
  /* Size of match buffer for literals/lengths.  There are 4 reasons for
   * limiting lit_bufsize to 64K:
   *   - frequencies can be kept in 16 bit counters
   *   - if compression is not successful for the first block, all input
   *     data is still in the window so we can still emit a stored block even
   *     when input comes from standard input.  (This can also be done for
   *     all blocks if lit_bufsize is not greater than 32K.)
   *   - if compression is not successful for a file smaller than 64K, we can
   *     even emit a stored file instead of a stored block (saving 5 bytes).
   *     This is applicable only for zip (not gzip or zlib).
   *   - creating new Huffman trees less frequently may not provide fast
   *     adaptation to changes in the input data statistics. (Take for
   *     example a binary file with poorly compressible code followed by
   *     a highly compressible string table.) Smaller buffer sizes give
   *     fast adaptation but have of course the overhead of transmitting
   *     trees more frequently.
   *   - I can't count above 4
   */

  this.sym_next = 0;      /* running index in sym_buf */
  this.sym_end = 0;       /* symbol table full when sym_next reaches this */

  this.opt_len = 0;       /* bit length of current block with optimal trees */
  this.static_len = 0;    /* bit length of current block with static trees */
  this.matches = 0;       /* number of string matches in current block */
  this.insert = 0;        /* bytes at end of window left to insert */


  this.bi_buf = 0;
  /* Output buffer. bits are inserted starting at the bottom (least
   * significant bits).
   */
  this.bi_valid = 0;
  /* Number of valid bits in bi_buf.  All bits above the last valid bit
   * are always zero.
   */

  // Used for window memory init. We safely ignore it for JS. That makes
  // sense only for pointers and memory check tools.
  //this.high_water = 0;
  /* High water mark offset in window for initialized bytes -- bytes above
   * this are set to zero in order to avoid memory check warnings when
   * longest match routines access bytes past the input.  This is then
   * updated to the new high water mark.
   */
}


/* =========================================================================
 * Check for a valid deflate stream state. Return 0 if ok, 1 if not.
 */
const deflateStateCheck = (strm) => {

  if (!strm) {
    return 1;
  }
  const s = strm.state;
  if (!s || s.strm !== strm || (s.status !== INIT_STATE &&
//#ifdef GZIP
                                s.status !== GZIP_STATE &&
//#endif
                                s.status !== EXTRA_STATE &&
                                s.status !== NAME_STATE &&
                                s.status !== COMMENT_STATE &&
                                s.status !== HCRC_STATE &&
                                s.status !== BUSY_STATE &&
                                s.status !== FINISH_STATE)) {
    return 1;
  }
  return 0;
};


const deflateResetKeep = (strm) => {

  if (deflateStateCheck(strm)) {
    return err(strm, Z_STREAM_ERROR);
  }

  strm.total_in = strm.total_out = 0;
  strm.data_type = Z_UNKNOWN;

  const s = strm.state;
  s.pending = 0;
  s.pending_out = 0;

  if (s.wrap < 0) {
    s.wrap = -s.wrap;
    /* was made negative by deflate(..., Z_FINISH); */
  }
  s.status =
//#ifdef GZIP
    s.wrap === 2 ? GZIP_STATE :
//#endif
    s.wrap ? INIT_STATE : BUSY_STATE;
  strm.adler = (s.wrap === 2) ?
    0  // crc32(0, Z_NULL, 0)
  :
    1; // adler32(0, Z_NULL, 0)
  s.last_flush = -2;
  _tr_init(s);
  return Z_OK;
};


const deflateReset = (strm) => {

  const ret = deflateResetKeep(strm);
  if (ret === Z_OK) {
    lm_init(strm.state);
  }
  return ret;
};


const deflateSetHeader = (strm, head) => {

  if (deflateStateCheck(strm) || strm.state.wrap !== 2) {
    return Z_STREAM_ERROR;
  }
  strm.state.gzhead = head;
  return Z_OK;
};


const deflateInit2 = (strm, level, method, windowBits, memLevel, strategy, legacyHash) => {

  if (!strm) { // === Z_NULL
    return Z_STREAM_ERROR;
  }
  let wrap = 1;

  if (level === Z_DEFAULT_COMPRESSION) {
    level = 6;
  }

  if (windowBits < 0) { /* suppress zlib wrapper */
    wrap = 0;
    windowBits = -windowBits;
  }

  else if (windowBits > 15) {
    wrap = 2;           /* write gzip wrapper instead */
    windowBits -= 16;
  }


  if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== Z_DEFLATED ||
    windowBits < 8 || windowBits > 15 || level < 0 || level > 9 ||
    strategy < 0 || strategy > Z_FIXED || (windowBits === 8 && wrap !== 1)) {
    return err(strm, Z_STREAM_ERROR);
  }


  if (windowBits === 8) {
    windowBits = 9;
  }
  /* until 256-byte window bug fixed */

  const s = new DeflateState();

  strm.state = s;
  s.strm = strm;
  s.status = INIT_STATE;     /* to pass state test in deflateReset() */

  s.wrap = wrap;
  s.gzhead = null;
  s.w_bits = windowBits;
  s.w_size = 1 << s.w_bits;
  s.w_mask = s.w_size - 1;

  s.legacy_hash = legacyHash ? 1 : 0;

  s.hash_bits = memLevel + 7;
  /* ANZAC++ hash needs >= 15 hash bits to span its 4 read bytes. */
  if (!s.legacy_hash && s.hash_bits < 15) {
    s.hash_bits = 15;
  }
  s.hash_size = 1 << s.hash_bits;
  s.hash_mask = s.hash_size - 1;
  s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);

  s.window = new Uint8Array(s.w_size * 2);
  s.head = new Uint16Array(s.hash_size);
  s.prev = new Uint16Array(s.w_size);

  // Don't need mem init magic for JS.
  //s.high_water = 0;  /* nothing written to s->window yet */

  s.lit_bufsize = 1 << (memLevel + 6); /* 16K elements by default */

  /* We overlay pending_buf and sym_buf. This works since the average size
   * for length/distance pairs over any compressed block is assured to be 31
   * bits or less.
   *
   * Analysis: The longest fixed codes are a length code of 8 bits plus 5
   * extra bits, for lengths 131 to 257. The longest fixed distance codes are
   * 5 bits plus 13 extra bits, for distances 16385 to 32768. The longest
   * possible fixed-codes length/distance pair is then 31 bits total.
   *
   * sym_buf starts one-fourth of the way into pending_buf. So there are
   * three bytes in sym_buf for every four bytes in pending_buf. Each symbol
   * in sym_buf is three bytes -- two for the distance and one for the
   * literal/length. As each symbol is consumed, the pointer to the next
   * sym_buf value to read moves forward three bytes. From that symbol, up to
   * 31 bits are written to pending_buf. The closest the written pending_buf
   * bits gets to the next sym_buf symbol to read is just before the last
   * code is written. At that time, 31*(n-2) bits have been written, just
   * after 24*(n-2) bits have been consumed from sym_buf. sym_buf starts at
   * 8*n bits into pending_buf. (Note that the symbol buffer fills when n-1
   * symbols are written.) The closest the writing gets to what is unread is
   * then n+14 bits. Here n is lit_bufsize, which is 16384 by default, and
   * can range from 128 to 32768.
   *
   * Therefore, at a minimum, there are 142 bits of space between what is
   * written and what is read in the overlain buffers, so the symbols cannot
   * be overwritten by the compressed data. That space is actually 139 bits,
   * due to the three-bit fixed-code block header.
   *
   * That covers the case where either Z_FIXED is specified, forcing fixed
   * codes, or when the use of fixed codes is chosen, because that choice
   * results in a smaller compressed block than dynamic codes. That latter
   * condition then assures that the above analysis also covers all dynamic
   * blocks. A dynamic-code block will only be chosen to be emitted if it has
   * fewer bits than a fixed-code block would for the same set of symbols.
   * Therefore its average symbol length is assured to be less than 31. So
   * the compressed data for a dynamic block also cannot overwrite the
   * symbols from which it is being constructed.
   */

  s.pending_buf_size = s.lit_bufsize * 4;
  s.pending_buf = new Uint8Array(s.pending_buf_size);

  // It is offset from `s.pending_buf` (size is `s.lit_bufsize * 2`)
  //s->sym_buf = s->pending_buf + s->lit_bufsize;
  s.sym_buf = s.lit_bufsize;

  //s->sym_end = (s->lit_bufsize - 1) * 3;
  s.sym_end = (s.lit_bufsize - 1) * 3;
  /* We avoid equality with lit_bufsize*3 because of wraparound at 64K
   * on 16 bit machines and because stored blocks are restricted to
   * 64K-1 bytes.
   */

  s.level = level;
  s.strategy = strategy;
  s.method = method;

  return deflateReset(strm);
};

const deflateInit = (strm, level) => {

  return deflateInit2(strm, level, Z_DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY);
};


/* ========================================================================= */
const deflate = (strm, flush) => {

  if (deflateStateCheck(strm) || flush > Z_BLOCK || flush < 0) {
    return strm ? err(strm, Z_STREAM_ERROR) : Z_STREAM_ERROR;
  }

  const s = strm.state;

  if (!strm.output ||
      (strm.avail_in !== 0 && !strm.input) ||
      (s.status === FINISH_STATE && flush !== Z_FINISH)) {
    return err(strm, (strm.avail_out === 0) ? Z_BUF_ERROR : Z_STREAM_ERROR);
  }

  const old_flush = s.last_flush;
  s.last_flush = flush;

  /* Flush as much pending output as possible */
  if (s.pending !== 0) {
    flush_pending(strm);
    if (strm.avail_out === 0) {
      /* Since avail_out is 0, deflate will be called again with
       * more output space, but possibly with both pending and
       * avail_in equal to zero. There won't be anything to do,
       * but this is not an error situation so make sure we
       * return OK instead of BUF_ERROR at next call of deflate:
       */
      s.last_flush = -1;
      return Z_OK;
    }

    /* Make sure there is something to do and avoid duplicate consecutive
     * flushes. For repeated and useless calls with Z_FINISH, we keep
     * returning Z_STREAM_END instead of Z_BUF_ERROR.
     */
  } else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) &&
    flush !== Z_FINISH) {
    return err(strm, Z_BUF_ERROR);
  }

  /* User must not provide more input after the first FINISH: */
  if (s.status === FINISH_STATE && strm.avail_in !== 0) {
    return err(strm, Z_BUF_ERROR);
  }

  /* Write the header */
  if (s.status === INIT_STATE && s.wrap === 0) {
    s.status = BUSY_STATE;
  }
  if (s.status === INIT_STATE) {
    /* zlib header */
    let header = (Z_DEFLATED + ((s.w_bits - 8) << 4)) << 8;
    let level_flags = -1;

    if (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2) {
      level_flags = 0;
    } else if (s.level < 6) {
      level_flags = 1;
    } else if (s.level === 6) {
      level_flags = 2;
    } else {
      level_flags = 3;
    }
    header |= (level_flags << 6);
    if (s.strstart !== 0) { header |= PRESET_DICT; }
    header += 31 - (header % 31);

    putShortMSB(s, header);

    /* Save the adler32 of the preset dictionary: */
    if (s.strstart !== 0) {
      putShortMSB(s, strm.adler >>> 16);
      putShortMSB(s, strm.adler & 0xffff);
    }
    strm.adler = 1; // adler32(0L, Z_NULL, 0);
    s.status = BUSY_STATE;

    /* Compression must start with an empty pending buffer */
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return Z_OK;
    }
  }
//#ifdef GZIP
  if (s.status === GZIP_STATE) {
    /* gzip header */
    strm.adler = 0;  //crc32(0L, Z_NULL, 0);
    put_byte(s, 31);
    put_byte(s, 139);
    put_byte(s, 8);
    if (!s.gzhead) { // s->gzhead == Z_NULL
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, s.level === 9 ? 2 :
                  (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ?
                   4 : 0));
      put_byte(s, OS_CODE);
      s.status = BUSY_STATE;

      /* Compression must start with an empty pending buffer */
      flush_pending(strm);
      if (s.pending !== 0) {
        s.last_flush = -1;
        return Z_OK;
      }
    }
    else {
      put_byte(s, (s.gzhead.text ? 1 : 0) +
                  (s.gzhead.hcrc ? 2 : 0) +
                  (!s.gzhead.extra ? 0 : 4) +
                  (!s.gzhead.name ? 0 : 8) +
                  (!s.gzhead.comment ? 0 : 16)
      );
      put_byte(s, s.gzhead.time & 0xff);
      put_byte(s, (s.gzhead.time >> 8) & 0xff);
      put_byte(s, (s.gzhead.time >> 16) & 0xff);
      put_byte(s, (s.gzhead.time >> 24) & 0xff);
      put_byte(s, s.level === 9 ? 2 :
                  (s.strategy >= Z_HUFFMAN_ONLY || s.level < 2 ?
                   4 : 0));
      put_byte(s, s.gzhead.os & 0xff);
      if (s.gzhead.extra && s.gzhead.extra.length) {
        put_byte(s, s.gzhead.extra.length & 0xff);
        put_byte(s, (s.gzhead.extra.length >> 8) & 0xff);
      }
      if (s.gzhead.hcrc) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
      }
      s.gzindex = 0;
      s.status = EXTRA_STATE;
    }
  }
  if (s.status === EXTRA_STATE) {
    if (s.gzhead.extra/* != Z_NULL*/) {
      let beg = s.pending;   /* start of bytes to update crc */
      let left = (s.gzhead.extra.length & 0xffff) - s.gzindex;
      while (s.pending + left > s.pending_buf_size) {
        let copy = s.pending_buf_size - s.pending;
        // zmemcpy(s.pending_buf + s.pending,
        //    s.gzhead.extra + s.gzindex, copy);
        s.pending_buf.set(s.gzhead.extra.subarray(s.gzindex, s.gzindex + copy), s.pending);
        s.pending = s.pending_buf_size;
        //--- HCRC_UPDATE(beg) ---//
        if (s.gzhead.hcrc && s.pending > beg) {
          strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
        }
        //---//
        s.gzindex += copy;
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return Z_OK;
        }
        beg = 0;
        left -= copy;
      }
      // JS specific: s.gzhead.extra may be TypedArray or Array for backward compatibility
      //              TypedArray.slice and TypedArray.from don't exist in IE10-IE11
      let gzhead_extra = new Uint8Array(s.gzhead.extra);
      // zmemcpy(s->pending_buf + s->pending,
      //     s->gzhead->extra + s->gzindex, left);
      s.pending_buf.set(gzhead_extra.subarray(s.gzindex, s.gzindex + left), s.pending);
      s.pending += left;
      //--- HCRC_UPDATE(beg) ---//
      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      //---//
      s.gzindex = 0;
    }
    s.status = NAME_STATE;
  }
  if (s.status === NAME_STATE) {
    if (s.gzhead.name/* != Z_NULL*/) {
      let beg = s.pending;   /* start of bytes to update crc */
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          //--- HCRC_UPDATE(beg) ---//
          if (s.gzhead.hcrc && s.pending > beg) {
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          }
          //---//
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return Z_OK;
          }
          beg = 0;
        }
        // JS specific: little magic to add zero terminator to end of string
        if (s.gzindex < s.gzhead.name.length) {
          val = s.gzhead.name.charCodeAt(s.gzindex++) & 0xff;
        } else {
          val = 0;
        }
        put_byte(s, val);
      } while (val !== 0);
      //--- HCRC_UPDATE(beg) ---//
      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      //---//
      s.gzindex = 0;
    }
    s.status = COMMENT_STATE;
  }
  if (s.status === COMMENT_STATE) {
    if (s.gzhead.comment/* != Z_NULL*/) {
      let beg = s.pending;   /* start of bytes to update crc */
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          //--- HCRC_UPDATE(beg) ---//
          if (s.gzhead.hcrc && s.pending > beg) {
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          }
          //---//
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return Z_OK;
          }
          beg = 0;
        }
        // JS specific: little magic to add zero terminator to end of string
        if (s.gzindex < s.gzhead.comment.length) {
          val = s.gzhead.comment.charCodeAt(s.gzindex++) & 0xff;
        } else {
          val = 0;
        }
        put_byte(s, val);
      } while (val !== 0);
      //--- HCRC_UPDATE(beg) ---//
      if (s.gzhead.hcrc && s.pending > beg) {
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      }
      //---//
    }
    s.status = HCRC_STATE;
  }
  if (s.status === HCRC_STATE) {
    if (s.gzhead.hcrc) {
      if (s.pending + 2 > s.pending_buf_size) {
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return Z_OK;
        }
      }
      put_byte(s, strm.adler & 0xff);
      put_byte(s, (strm.adler >> 8) & 0xff);
      strm.adler = 0; //crc32(0L, Z_NULL, 0);
    }
    s.status = BUSY_STATE;

    /* Compression must start with an empty pending buffer */
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return Z_OK;
    }
  }
//#endif

  /* Start a new block or continue the current one.
   */
  if (strm.avail_in !== 0 || s.lookahead !== 0 ||
    (flush !== Z_NO_FLUSH && s.status !== FINISH_STATE)) {
    let bstate = s.level === 0 ? deflate_stored(s, flush) :
                 s.strategy === Z_HUFFMAN_ONLY ? deflate_huff(s, flush) :
                 s.strategy === Z_RLE ? deflate_rle(s, flush) :
                 configuration_table[s.level].func(s, flush);

    if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE) {
      s.status = FINISH_STATE;
    }
    if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
      if (strm.avail_out === 0) {
        s.last_flush = -1;
        /* avoid BUF_ERROR next call, see above */
      }
      return Z_OK;
      /* If flush != Z_NO_FLUSH && avail_out == 0, the next call
       * of deflate should use the same flush parameter to make sure
       * that the flush is complete. So we don't have to output an
       * empty block here, this will be done at next call. This also
       * ensures that for a very small output buffer, we emit at most
       * one empty block.
       */
    }
    if (bstate === BS_BLOCK_DONE) {
      if (flush === Z_PARTIAL_FLUSH) {
        _tr_align(s);
      }
      else if (flush !== Z_BLOCK) { /* FULL_FLUSH or SYNC_FLUSH */

        _tr_stored_block(s, 0, 0, false);
        /* For a full flush, this empty block will be recognized
         * as a special marker by inflate_sync().
         */
        if (flush === Z_FULL_FLUSH) {
          /*** CLEAR_HASH(s); ***/             /* forget history */
          zero(s.head); // Fill with NIL (= 0);

          if (s.lookahead === 0) {
            s.strstart = 0;
            s.block_start = 0;
            s.insert = 0;
          }
        }
      }
      flush_pending(strm);
      if (strm.avail_out === 0) {
        s.last_flush = -1; /* avoid BUF_ERROR at next call, see above */
        return Z_OK;
      }
    }
  }

  if (flush !== Z_FINISH) { return Z_OK; }
  if (s.wrap <= 0) { return Z_STREAM_END; }

  /* Write the trailer */
  if (s.wrap === 2) {
    put_byte(s, strm.adler & 0xff);
    put_byte(s, (strm.adler >> 8) & 0xff);
    put_byte(s, (strm.adler >> 16) & 0xff);
    put_byte(s, (strm.adler >> 24) & 0xff);
    put_byte(s, strm.total_in & 0xff);
    put_byte(s, (strm.total_in >> 8) & 0xff);
    put_byte(s, (strm.total_in >> 16) & 0xff);
    put_byte(s, (strm.total_in >> 24) & 0xff);
  }
  else
  {
    putShortMSB(s, strm.adler >>> 16);
    putShortMSB(s, strm.adler & 0xffff);
  }

  flush_pending(strm);
  /* If avail_out is zero, the application will call deflate again
   * to flush the rest.
   */
  if (s.wrap > 0) { s.wrap = -s.wrap; }
  /* write the trailer only once! */
  return s.pending !== 0 ? Z_OK : Z_STREAM_END;
};


const deflateEnd = (strm) => {

  if (deflateStateCheck(strm)) {
    return Z_STREAM_ERROR;
  }

  const status = strm.state.status;

  strm.state = null;

  return status === BUSY_STATE ? err(strm, Z_DATA_ERROR) : Z_OK;
};


/* =========================================================================
 * Initializes the compression dictionary from the given byte
 * sequence without producing any compressed output.
 */
const deflateSetDictionary = (strm, dictionary) => {

  let dictLength = dictionary.length;

  if (deflateStateCheck(strm)) {
    return Z_STREAM_ERROR;
  }

  const s = strm.state;
  const wrap = s.wrap;

  if (wrap === 2 || (wrap === 1 && s.status !== INIT_STATE) || s.lookahead) {
    return Z_STREAM_ERROR;
  }

  /* when using zlib wrappers, compute Adler-32 for provided dictionary */
  if (wrap === 1) {
    /* adler32(strm->adler, dictionary, dictLength); */
    strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
  }

  s.wrap = 0;   /* avoid computing Adler-32 in read_buf */

  /* if dictionary would fill window, just replace the history */
  if (dictLength >= s.w_size) {
    if (wrap === 0) {            /* already empty otherwise */
      /*** CLEAR_HASH(s); ***/
      zero(s.head); // Fill with NIL (= 0);
      s.strstart = 0;
      s.block_start = 0;
      s.insert = 0;
    }
    /* use the tail */
    // dictionary = dictionary.slice(dictLength - s.w_size);
    let tmpDict = new Uint8Array(s.w_size);
    tmpDict.set(dictionary.subarray(dictLength - s.w_size, dictLength), 0);
    dictionary = tmpDict;
    dictLength = s.w_size;
  }
  /* insert dictionary into window and hash */
  const avail = strm.avail_in;
  const next = strm.next_in;
  const input = strm.input;
  strm.avail_in = dictLength;
  strm.next_in = 0;
  strm.input = dictionary;
  fill_window(s);
  while (s.lookahead >= MIN_MATCH) {
    let str = s.strstart;
    let n = s.lookahead - (MIN_MATCH - 1);
    do {
      INSERT_STRING(s, str);
      str++;
    } while (--n);
    s.strstart = str;
    s.lookahead = MIN_MATCH - 1;
    fill_window(s);
  }
  s.strstart += s.lookahead;
  s.block_start = s.strstart;
  s.insert = s.lookahead;
  s.lookahead = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  strm.next_in = next;
  strm.input = input;
  strm.avail_in = avail;
  s.wrap = wrap;
  return Z_OK;
};


module.exports.deflateInit = deflateInit;
module.exports.deflateInit2 = deflateInit2;
module.exports.deflateReset = deflateReset;
module.exports.deflateResetKeep = deflateResetKeep;
module.exports.deflateSetHeader = deflateSetHeader;
module.exports.deflate = deflate;
module.exports.deflateEnd = deflateEnd;
module.exports.deflateSetDictionary = deflateSetDictionary;
module.exports.deflateInfo = 'pako deflate (from Nodeca project)';

/* Not implemented
module.exports.deflateBound = deflateBound;
module.exports.deflateCopy = deflateCopy;
module.exports.deflateGetDictionary = deflateGetDictionary;
module.exports.deflateParams = deflateParams;
module.exports.deflatePending = deflatePending;
module.exports.deflatePrime = deflatePrime;
module.exports.deflateTune = deflateTune;
*/


/***/ }),

/***/ 88991:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

function GZheader() {
  /* true if compressed data believed to be text */
  this.text       = 0;
  /* modification time */
  this.time       = 0;
  /* extra flags (not used when writing a gzip file) */
  this.xflags     = 0;
  /* operating system */
  this.os         = 0;
  /* pointer to extra field or Z_NULL if none */
  this.extra      = null;
  /* extra field length (valid if extra != Z_NULL) */
  this.extra_len  = 0; // Actually, we don't need it in JS,
                       // but leave for few code modifications

  //
  // Setup limits is not necessary because in js we should not preallocate memory
  // for inflate use constant limit in 65536 bytes
  //

  /* space at extra (only when reading header) */
  // this.extra_max  = 0;
  /* pointer to zero-terminated file name or Z_NULL */
  this.name       = '';
  /* space at name (only when reading header) */
  // this.name_max   = 0;
  /* pointer to zero-terminated comment or Z_NULL */
  this.comment    = '';
  /* space at comment (only when reading header) */
  // this.comm_max   = 0;
  /* true if there was or will be a header crc */
  this.hcrc       = 0;
  /* true when done reading gzip header (not used when writing a gzip file) */
  this.done       = false;
}

module.exports = GZheader;


/***/ }),

/***/ 47894:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

// See state defs from inflate.js
const BAD = 16209;       /* got a data error -- remain here until reset */
const TYPE = 16191;      /* i: waiting for type bits, including last-flag bit */

/*
   Decode literal, length, and distance codes and write out the resulting
   literal and match bytes until either not enough input or output is
   available, an end-of-block is encountered, or a data error is encountered.
   When large enough input and output buffers are supplied to inflate(), for
   example, a 16K input buffer and a 64K output buffer, more than 95% of the
   inflate execution time is spent in this routine.

   Entry assumptions:

        state.mode === LEN
        strm.avail_in >= 6
        strm.avail_out >= 258
        start >= strm.avail_out
        state.bits < 8

   On return, state.mode is one of:

        LEN -- ran out of enough output space or enough available input
        TYPE -- reached end of block code, inflate() to interpret next block
        BAD -- error in block data

   Notes:

    - The maximum input bits used by a length/distance pair is 15 bits for the
      length code, 5 bits for the length extra, 15 bits for the distance code,
      and 13 bits for the distance extra.  This totals 48 bits, or six bytes.
      Therefore if strm.avail_in >= 6, then there is enough input to avoid
      checking for available input while decoding.

    - The maximum bytes that a single length/distance pair can output is 258
      bytes, which is the maximum length that can be coded.  inflate_fast()
      requires strm.avail_out >= 258 for each loop to avoid checking for
      output space.
 */
module.exports = function inflate_fast(strm, start) {
  let _in;                    /* local strm.input */
  let last;                   /* have enough input while in < last */
  let _out;                   /* local strm.output */
  let beg;                    /* inflate()'s initial strm.output */
  let end;                    /* while out < end, enough space available */
//#ifdef INFLATE_STRICT
  let dmax;                   /* maximum distance from zlib header */
//#endif
  let wsize;                  /* window size or zero if not using window */
  let whave;                  /* valid bytes in the window */
  let wnext;                  /* window write index */
  // Use `s_window` instead `window`, avoid conflict with instrumentation tools
  let s_window;               /* allocated sliding window, if wsize != 0 */
  let hold;                   /* local strm.hold */
  let bits;                   /* local strm.bits */
  let lcode;                  /* local strm.lencode */
  let dcode;                  /* local strm.distcode */
  let lmask;                  /* mask for first level of length codes */
  let dmask;                  /* mask for first level of distance codes */
  let here;                   /* retrieved table entry */
  let op;                     /* code bits, operation, extra bits, or */
                              /*  window position, window bytes to copy */
  let len;                    /* match length, unused bytes */
  let dist;                   /* match distance */
  let from;                   /* where to copy match from */
  let from_source;


  let input, output; // JS specific, because we have no pointers

  /* copy state to local variables */
  const state = strm.state;
  //here = state.here;
  _in = strm.next_in;
  input = strm.input;
  last = _in + (strm.avail_in - 5);
  _out = strm.next_out;
  output = strm.output;
  beg = _out - (start - strm.avail_out);
  end = _out + (strm.avail_out - 257);
//#ifdef INFLATE_STRICT
  dmax = state.dmax;
//#endif
  wsize = state.wsize;
  whave = state.whave;
  wnext = state.wnext;
  s_window = state.window;
  hold = state.hold;
  bits = state.bits;
  lcode = state.lencode;
  dcode = state.distcode;
  lmask = (1 << state.lenbits) - 1;
  dmask = (1 << state.distbits) - 1;


  /* decode literals and length/distances until end-of-block or not enough
     input data or output space */

  top:
  do {
    if (bits < 15) {
      hold += input[_in++] << bits;
      bits += 8;
      hold += input[_in++] << bits;
      bits += 8;
    }

    here = lcode[hold & lmask];

    dolen:
    for (;;) { // Goto emulation
      op = here >>> 24/*here.bits*/;
      hold >>>= op;
      bits -= op;
      op = (here >>> 16) & 0xff/*here.op*/;
      if (op === 0) {                          /* literal */
        //Tracevv((stderr, here.val >= 0x20 && here.val < 0x7f ?
        //        "inflate:         literal '%c'\n" :
        //        "inflate:         literal 0x%02x\n", here.val));
        output[_out++] = here & 0xffff/*here.val*/;
      }
      else if (op & 16) {                     /* length base */
        len = here & 0xffff/*here.val*/;
        op &= 15;                           /* number of extra bits */
        if (op) {
          if (bits < op) {
            hold += input[_in++] << bits;
            bits += 8;
          }
          len += hold & ((1 << op) - 1);
          hold >>>= op;
          bits -= op;
        }
        //Tracevv((stderr, "inflate:         length %u\n", len));
        if (bits < 15) {
          hold += input[_in++] << bits;
          bits += 8;
          hold += input[_in++] << bits;
          bits += 8;
        }
        here = dcode[hold & dmask];

        dodist:
        for (;;) { // goto emulation
          op = here >>> 24/*here.bits*/;
          hold >>>= op;
          bits -= op;
          op = (here >>> 16) & 0xff/*here.op*/;

          if (op & 16) {                      /* distance base */
            dist = here & 0xffff/*here.val*/;
            op &= 15;                       /* number of extra bits */
            if (bits < op) {
              hold += input[_in++] << bits;
              bits += 8;
              if (bits < op) {
                hold += input[_in++] << bits;
                bits += 8;
              }
            }
            dist += hold & ((1 << op) - 1);
//#ifdef INFLATE_STRICT
            if (dist > dmax) {
              strm.msg = 'invalid distance too far back';
              state.mode = BAD;
              break top;
            }
//#endif
            hold >>>= op;
            bits -= op;
            //Tracevv((stderr, "inflate:         distance %u\n", dist));
            op = _out - beg;                /* max distance in output */
            if (dist > op) {                /* see if copy from window */
              op = dist - op;               /* distance back in window */
              if (op > whave) {
                if (state.sane) {
                  strm.msg = 'invalid distance too far back';
                  state.mode = BAD;
                  break top;
                }

// (!) This block is disabled in zlib defaults,
// don't enable it for binary compatibility
//#ifdef INFLATE_ALLOW_INVALID_DISTANCE_TOOFAR_ARRR
//                if (len <= op - whave) {
//                  do {
//                    output[_out++] = 0;
//                  } while (--len);
//                  continue top;
//                }
//                len -= op - whave;
//                do {
//                  output[_out++] = 0;
//                } while (--op > whave);
//                if (op === 0) {
//                  from = _out - dist;
//                  do {
//                    output[_out++] = output[from++];
//                  } while (--len);
//                  continue top;
//                }
//#endif
              }
              from = 0; // window index
              from_source = s_window;
              if (wnext === 0) {           /* very common case */
                from += wsize - op;
                if (op < len) {         /* some from window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = _out - dist;  /* rest from output */
                  from_source = output;
                }
              }
              else if (wnext < op) {      /* wrap around window */
                from += wsize + wnext - op;
                op -= wnext;
                if (op < len) {         /* some from end of window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = 0;
                  if (wnext < len) {  /* some from start of window */
                    op = wnext;
                    len -= op;
                    do {
                      output[_out++] = s_window[from++];
                    } while (--op);
                    from = _out - dist;      /* rest from output */
                    from_source = output;
                  }
                }
              }
              else {                      /* contiguous in window */
                from += wnext - op;
                if (op < len) {         /* some from window */
                  len -= op;
                  do {
                    output[_out++] = s_window[from++];
                  } while (--op);
                  from = _out - dist;  /* rest from output */
                  from_source = output;
                }
              }
              while (len > 2) {
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                output[_out++] = from_source[from++];
                len -= 3;
              }
              if (len) {
                output[_out++] = from_source[from++];
                if (len > 1) {
                  output[_out++] = from_source[from++];
                }
              }
            }
            else {
              from = _out - dist;          /* copy direct from output */
              do {                        /* minimum length is three */
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                output[_out++] = output[from++];
                len -= 3;
              } while (len > 2);
              if (len) {
                output[_out++] = output[from++];
                if (len > 1) {
                  output[_out++] = output[from++];
                }
              }
            }
          }
          else if ((op & 64) === 0) {          /* 2nd level distance code */
            here = dcode[(here & 0xffff)/*here.val*/ + (hold & ((1 << op) - 1))];
            continue dodist;
          }
          else {
            strm.msg = 'invalid distance code';
            state.mode = BAD;
            break top;
          }

          break; // need to emulate goto via "continue"
        }
      }
      else if ((op & 64) === 0) {              /* 2nd level length code */
        here = lcode[(here & 0xffff)/*here.val*/ + (hold & ((1 << op) - 1))];
        continue dolen;
      }
      else if (op & 32) {                     /* end-of-block */
        //Tracevv((stderr, "inflate:         end of block\n"));
        state.mode = TYPE;
        break top;
      }
      else {
        strm.msg = 'invalid literal/length code';
        state.mode = BAD;
        break top;
      }

      break; // need to emulate goto via "continue"
    }
  } while (_in < last && _out < end);

  /* return unused bytes (on entry, bits < 8, so in won't go too far back) */
  len = bits >> 3;
  _in -= len;
  bits -= len << 3;
  hold &= (1 << bits) - 1;

  /* update state and return */
  strm.next_in = _in;
  strm.next_out = _out;
  strm.avail_in = (_in < last ? 5 + (last - _in) : 5 - (_in - last));
  strm.avail_out = (_out < end ? 257 + (end - _out) : 257 - (_out - end));
  state.hold = hold;
  state.bits = bits;
  return;
};


/***/ }),

/***/ 76716:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

const adler32       = __webpack_require__(19834);
const crc32         = __webpack_require__(63780);
const inflate_fast  = __webpack_require__(47894);
const inflate_table = __webpack_require__(8611);

const CODES = 0;
const LENS = 1;
const DISTS = 2;

/* Public constants ==========================================================*/
/* ===========================================================================*/

const {
  Z_FINISH, Z_BLOCK, Z_TREES,
  Z_OK, Z_STREAM_END, Z_NEED_DICT, Z_STREAM_ERROR, Z_DATA_ERROR, Z_MEM_ERROR, Z_BUF_ERROR,
  Z_DEFLATED
} = __webpack_require__(8958);


/* STATES ====================================================================*/
/* ===========================================================================*/


const    HEAD = 16180;       /* i: waiting for magic header */
const    FLAGS = 16181;      /* i: waiting for method and flags (gzip) */
const    TIME = 16182;       /* i: waiting for modification time (gzip) */
const    OS = 16183;         /* i: waiting for extra flags and operating system (gzip) */
const    EXLEN = 16184;      /* i: waiting for extra length (gzip) */
const    EXTRA = 16185;      /* i: waiting for extra bytes (gzip) */
const    NAME = 16186;       /* i: waiting for end of file name (gzip) */
const    COMMENT = 16187;    /* i: waiting for end of comment (gzip) */
const    HCRC = 16188;       /* i: waiting for header crc (gzip) */
const    DICTID = 16189;    /* i: waiting for dictionary check value */
const    DICT = 16190;      /* waiting for inflateSetDictionary() call */
const        TYPE = 16191;      /* i: waiting for type bits, including last-flag bit */
const        TYPEDO = 16192;    /* i: same, but skip check to exit inflate on new block */
const        STORED = 16193;    /* i: waiting for stored size (length and complement) */
const        COPY_ = 16194;     /* i/o: same as COPY below, but only first time in */
const        COPY = 16195;      /* i/o: waiting for input or output to copy stored block */
const        TABLE = 16196;     /* i: waiting for dynamic block table lengths */
const        LENLENS = 16197;   /* i: waiting for code length code lengths */
const        CODELENS = 16198;  /* i: waiting for length/lit and distance code lengths */
const            LEN_ = 16199;      /* i: same as LEN below, but only first time in */
const            LEN = 16200;       /* i: waiting for length/lit/eob code */
const            LENEXT = 16201;    /* i: waiting for length extra bits */
const            DIST = 16202;      /* i: waiting for distance code */
const            DISTEXT = 16203;   /* i: waiting for distance extra bits */
const            MATCH = 16204;     /* o: waiting for output space to copy string */
const            LIT = 16205;       /* o: waiting for output space to write literal */
const    CHECK = 16206;     /* i: waiting for 32-bit check value */
const    LENGTH = 16207;    /* i: waiting for 32-bit length (gzip) */
const    DONE = 16208;      /* finished check, done -- remain here until reset */
const    BAD = 16209;       /* got a data error -- remain here until reset */
const    MEM = 16210;       /* got an inflate() memory error -- remain here until reset */
const    SYNC = 16211;      /* looking for synchronization bytes to restart inflate() */

/* ===========================================================================*/



const ENOUGH_LENS = 852;
const ENOUGH_DISTS = 592;
//const ENOUGH =  (ENOUGH_LENS+ENOUGH_DISTS);

const MAX_WBITS = 15;
/* 32K LZ77 window */
const DEF_WBITS = MAX_WBITS;


const zswap32 = (q) => {

  return  (((q >>> 24) & 0xff) +
          ((q >>> 8) & 0xff00) +
          ((q & 0xff00) << 8) +
          ((q & 0xff) << 24));
};


function InflateState() {
  this.strm = null;           /* pointer back to this zlib stream */
  this.mode = 0;              /* current inflate mode */
  this.last = false;          /* true if processing last block */
  this.wrap = 0;              /* bit 0 true for zlib, bit 1 true for gzip,
                                 bit 2 true to validate check value */
  this.havedict = false;      /* true if dictionary provided */
  this.flags = 0;             /* gzip header method and flags (0 if zlib), or
                                 -1 if raw or no header yet */
  this.dmax = 0;              /* zlib header max distance (INFLATE_STRICT) */
  this.check = 0;             /* protected copy of check value */
  this.total = 0;             /* protected copy of output count */
  // TODO: may be {}
  this.head = null;           /* where to save gzip header information */

  /* sliding window */
  this.wbits = 0;             /* log base 2 of requested window size */
  this.wsize = 0;             /* window size or zero if not using window */
  this.whave = 0;             /* valid bytes in the window */
  this.wnext = 0;             /* window write index */
  this.window = null;         /* allocated sliding window, if needed */

  /* bit accumulator */
  this.hold = 0;              /* input bit accumulator */
  this.bits = 0;              /* number of bits in "in" */

  /* for string and stored block copying */
  this.length = 0;            /* literal or length of data to copy */
  this.offset = 0;            /* distance back to copy string from */

  /* for table and code decoding */
  this.extra = 0;             /* extra bits needed */

  /* fixed and dynamic code tables */
  this.lencode = null;          /* starting table for length/literal codes */
  this.distcode = null;         /* starting table for distance codes */
  this.lenbits = 0;           /* index bits for lencode */
  this.distbits = 0;          /* index bits for distcode */

  /* dynamic table building */
  this.ncode = 0;             /* number of code length code lengths */
  this.nlen = 0;              /* number of length code lengths */
  this.ndist = 0;             /* number of distance code lengths */
  this.have = 0;              /* number of code lengths in lens[] */
  this.next = null;              /* next available space in codes[] */

  this.lens = new Uint16Array(320); /* temporary storage for code lengths */
  this.work = new Uint16Array(288); /* work area for code table building */

  /*
   because we don't have pointers in js, we use lencode and distcode directly
   as buffers so we don't need codes
  */
  //this.codes = new Int32Array(ENOUGH);       /* space for code tables */
  this.lendyn = null;              /* dynamic table for length/literal codes (JS specific) */
  this.distdyn = null;             /* dynamic table for distance codes (JS specific) */
  this.sane = 0;                   /* if false, allow invalid distance too far */
  this.back = 0;                   /* bits back of last unprocessed length/lit */
  this.was = 0;                    /* initial length of match */
}


const inflateStateCheck = (strm) => {

  if (!strm) {
    return 1;
  }
  const state = strm.state;
  if (!state || state.strm !== strm ||
    state.mode < HEAD || state.mode > SYNC) {
    return 1;
  }
  return 0;
};


const inflateResetKeep = (strm) => {

  if (inflateStateCheck(strm)) { return Z_STREAM_ERROR; }
  const state = strm.state;
  strm.total_in = strm.total_out = state.total = 0;
  strm.msg = ''; /*Z_NULL*/
  if (state.wrap) {       /* to support ill-conceived Java test suite */
    strm.adler = state.wrap & 1;
  }
  state.mode = HEAD;
  state.last = 0;
  state.havedict = 0;
  state.flags = -1;
  state.dmax = 32768;
  state.head = null/*Z_NULL*/;
  state.hold = 0;
  state.bits = 0;
  //state.lencode = state.distcode = state.next = state.codes;
  state.lencode = state.lendyn = new Int32Array(ENOUGH_LENS);
  state.distcode = state.distdyn = new Int32Array(ENOUGH_DISTS);

  state.sane = 1;
  state.back = -1;
  //Tracev((stderr, "inflate: reset\n"));
  return Z_OK;
};


const inflateReset = (strm) => {

  if (inflateStateCheck(strm)) { return Z_STREAM_ERROR; }
  const state = strm.state;
  state.wsize = 0;
  state.whave = 0;
  state.wnext = 0;
  return inflateResetKeep(strm);

};


const inflateReset2 = (strm, windowBits) => {
  let wrap;

  /* get the state */
  if (inflateStateCheck(strm)) { return Z_STREAM_ERROR; }
  const state = strm.state;

  /* extract wrap request from windowBits parameter */
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  }
  else {
    wrap = (windowBits >> 4) + 5;
    if (windowBits < 48) {
      windowBits &= 15;
    }
  }

  /* set number of window bits, free window if different */
  if (windowBits && (windowBits < 8 || windowBits > 15)) {
    return Z_STREAM_ERROR;
  }
  if (state.window !== null && state.wbits !== windowBits) {
    state.window = null;
  }

  /* update state and reset the rest of it */
  state.wrap = wrap;
  state.wbits = windowBits;
  return inflateReset(strm);
};


const inflateInit2 = (strm, windowBits) => {

  if (!strm) { return Z_STREAM_ERROR; }
  //strm.msg = Z_NULL;                 /* in case we return an error */

  const state = new InflateState();

  //if (state === Z_NULL) return Z_MEM_ERROR;
  //Tracev((stderr, "inflate: allocated\n"));
  strm.state = state;
  state.strm = strm;
  state.window = null/*Z_NULL*/;
  state.mode = HEAD;     /* to pass state test in inflateReset2() */
  const ret = inflateReset2(strm, windowBits);
  if (ret !== Z_OK) {
    strm.state = null/*Z_NULL*/;
  }
  return ret;
};


const inflateInit = (strm) => {

  return inflateInit2(strm, DEF_WBITS);
};


/*
 Return state with length and distance decoding tables and index sizes set to
 fixed code decoding.  Normally this returns fixed tables from inffixed.h.
 If BUILDFIXED is defined, then instead this routine builds the tables the
 first time it's called, and returns those tables the first time and
 thereafter.  This reduces the size of the code by about 2K bytes, in
 exchange for a little execution time.  However, BUILDFIXED should not be
 used for threaded applications, since the rewriting of the tables and virgin
 may not be thread-safe.
 */
let virgin = true;

let lenfix, distfix; // We have no pointers in JS, so keep tables separate


const fixedtables = (state) => {

  /* build fixed huffman tables if first call (may not be thread safe) */
  if (virgin) {
    lenfix = new Int32Array(512);
    distfix = new Int32Array(32);

    /* literal/length table */
    let sym = 0;
    while (sym < 144) { state.lens[sym++] = 8; }
    while (sym < 256) { state.lens[sym++] = 9; }
    while (sym < 280) { state.lens[sym++] = 7; }
    while (sym < 288) { state.lens[sym++] = 8; }

    inflate_table(LENS,  state.lens, 0, 288, lenfix,   0, state.work, { bits: 9 });

    /* distance table */
    sym = 0;
    while (sym < 32) { state.lens[sym++] = 5; }

    inflate_table(DISTS, state.lens, 0, 32,   distfix, 0, state.work, { bits: 5 });

    /* do this just once */
    virgin = false;
  }

  state.lencode = lenfix;
  state.lenbits = 9;
  state.distcode = distfix;
  state.distbits = 5;
};


/*
 Update the window with the last wsize (normally 32K) bytes written before
 returning.  If window does not exist yet, create it.  This is only called
 when a window is already in use, or when output has been written during this
 inflate call, but the end of the deflate stream has not been reached yet.
 It is also called to create a window for dictionary data when a dictionary
 is loaded.

 Providing output buffers larger than 32K to inflate() should provide a speed
 advantage, since only the last 32K of output is copied to the sliding window
 upon return from inflate(), and since all distances after the first 32K of
 output will fall in the output data, making match copies simpler and faster.
 The advantage may be dependent on the size of the processor's data caches.
 */
const updatewindow = (strm, src, end, copy) => {

  let dist;
  const state = strm.state;

  /* if it hasn't been done already, allocate space for the window */
  if (state.window === null) {
    state.window = new Uint8Array(1 << state.wbits);
  }

  /* if window not in use yet, initialize */
  if (state.wsize === 0) {
    state.wsize = 1 << state.wbits;
    state.wnext = 0;
    state.whave = 0;
  }

  /* copy state->wsize or less output bytes into the circular window */
  if (copy >= state.wsize) {
    state.window.set(src.subarray(end - state.wsize, end), 0);
    state.wnext = 0;
    state.whave = state.wsize;
  }
  else {
    dist = state.wsize - state.wnext;
    if (dist > copy) {
      dist = copy;
    }
    //zmemcpy(state->window + state->wnext, end - copy, dist);
    state.window.set(src.subarray(end - copy, end - copy + dist), state.wnext);
    copy -= dist;
    if (copy) {
      //zmemcpy(state->window, end - copy, copy);
      state.window.set(src.subarray(end - copy, end), 0);
      state.wnext = copy;
      state.whave = state.wsize;
    }
    else {
      state.wnext += dist;
      if (state.wnext === state.wsize) { state.wnext = 0; }
      if (state.whave < state.wsize) { state.whave += dist; }
    }
  }
  return 0;
};


const inflate = (strm, flush) => {

  let state;
  let input, output;          // input/output buffers
  let next;                   /* next input INDEX */
  let put;                    /* next output INDEX */
  let have, left;             /* available input and output */
  let hold;                   /* bit buffer */
  let bits;                   /* bits in bit buffer */
  let _in, _out;              /* save starting available input and output */
  let copy;                   /* number of stored or match bytes to copy */
  let from;                   /* where to copy match bytes from */
  let from_source;
  let here = 0;               /* current decoding table entry */
  let here_bits, here_op, here_val; // paked "here" denormalized (JS specific)
  //let last;                   /* parent table entry */
  let last_bits, last_op, last_val; // paked "last" denormalized (JS specific)
  let len;                    /* length to copy for repeats, bits to drop */
  let ret;                    /* return code */
  const hbuf = new Uint8Array(4);    /* buffer for gzip header crc calculation */
  let opts;

  let n; // temporary variable for NEED_BITS

  const order = /* permutation of code lengths */
    new Uint8Array([ 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 ]);


  if (inflateStateCheck(strm) || !strm.output ||
      (!strm.input && strm.avail_in !== 0)) {
    return Z_STREAM_ERROR;
  }

  state = strm.state;
  if (state.mode === TYPE) { state.mode = TYPEDO; }    /* skip check */


  //--- LOAD() ---
  put = strm.next_out;
  output = strm.output;
  left = strm.avail_out;
  next = strm.next_in;
  input = strm.input;
  have = strm.avail_in;
  hold = state.hold;
  bits = state.bits;
  //---

  _in = have;
  _out = left;
  ret = Z_OK;

  inf_leave: // goto emulation
  for (;;) {
    switch (state.mode) {
      case HEAD:
        if (state.wrap === 0) {
          state.mode = TYPEDO;
          break;
        }
        //=== NEEDBITS(16);
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if ((state.wrap & 2) && hold === 0x8b1f) {  /* gzip header */
          if (state.wbits === 0) {
            state.wbits = 15;
          }
          state.check = 0/*crc32(0L, Z_NULL, 0)*/;
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//

          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          state.mode = FLAGS;
          break;
        }
        if (state.head) {
          state.head.done = false;
        }
        if (!(state.wrap & 1) ||   /* check if zlib header allowed */
          (((hold & 0xff)/*BITS(8)*/ << 8) + (hold >> 8)) % 31) {
          strm.msg = 'incorrect header check';
          state.mode = BAD;
          break;
        }
        if ((hold & 0x0f)/*BITS(4)*/ !== Z_DEFLATED) {
          strm.msg = 'unknown compression method';
          state.mode = BAD;
          break;
        }
        //--- DROPBITS(4) ---//
        hold >>>= 4;
        bits -= 4;
        //---//
        len = (hold & 0x0f)/*BITS(4)*/ + 8;
        if (state.wbits === 0) {
          state.wbits = len;
        }
        if (len > 15 || len > state.wbits) {
          strm.msg = 'invalid window size';
          state.mode = BAD;
          break;
        }

        // !!! pako patch. Force use `options.windowBits` if passed.
        // Required to always use max window size by default.
        state.dmax = 1 << state.wbits;
        //state.dmax = 1 << len;

        state.flags = 0;               /* indicate zlib header */
        //Tracev((stderr, "inflate:   zlib header ok\n"));
        strm.adler = state.check = 1/*adler32(0L, Z_NULL, 0)*/;
        state.mode = hold & 0x200 ? DICTID : TYPE;
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        break;
      case FLAGS:
        //=== NEEDBITS(16); */
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.flags = hold;
        if ((state.flags & 0xff) !== Z_DEFLATED) {
          strm.msg = 'unknown compression method';
          state.mode = BAD;
          break;
        }
        if (state.flags & 0xe000) {
          strm.msg = 'unknown header flags set';
          state.mode = BAD;
          break;
        }
        if (state.head) {
          state.head.text = ((hold >> 8) & 1);
        }
        if ((state.flags & 0x0200) && (state.wrap & 4)) {
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = TIME;
        /* falls through */
      case TIME:
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if (state.head) {
          state.head.time = hold;
        }
        if ((state.flags & 0x0200) && (state.wrap & 4)) {
          //=== CRC4(state.check, hold)
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          hbuf[2] = (hold >>> 16) & 0xff;
          hbuf[3] = (hold >>> 24) & 0xff;
          state.check = crc32(state.check, hbuf, 4, 0);
          //===
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = OS;
        /* falls through */
      case OS:
        //=== NEEDBITS(16); */
        while (bits < 16) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if (state.head) {
          state.head.xflags = (hold & 0xff);
          state.head.os = (hold >> 8);
        }
        if ((state.flags & 0x0200) && (state.wrap & 4)) {
          //=== CRC2(state.check, hold);
          hbuf[0] = hold & 0xff;
          hbuf[1] = (hold >>> 8) & 0xff;
          state.check = crc32(state.check, hbuf, 2, 0);
          //===//
        }
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = EXLEN;
        /* falls through */
      case EXLEN:
        if (state.flags & 0x0400) {
          //=== NEEDBITS(16); */
          while (bits < 16) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.length = hold;
          if (state.head) {
            state.head.extra_len = hold;
          }
          if ((state.flags & 0x0200) && (state.wrap & 4)) {
            //=== CRC2(state.check, hold);
            hbuf[0] = hold & 0xff;
            hbuf[1] = (hold >>> 8) & 0xff;
            state.check = crc32(state.check, hbuf, 2, 0);
            //===//
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
        }
        else if (state.head) {
          state.head.extra = null/*Z_NULL*/;
        }
        state.mode = EXTRA;
        /* falls through */
      case EXTRA:
        if (state.flags & 0x0400) {
          copy = state.length;
          if (copy > have) { copy = have; }
          if (copy) {
            if (state.head) {
              len = state.head.extra_len - state.length;
              if (!state.head.extra) {
                // Use untyped array for more convenient processing later
                state.head.extra = new Uint8Array(state.head.extra_len);
              }
              state.head.extra.set(
                input.subarray(
                  next,
                  // extra field is limited to 65536 bytes
                  // - no need for additional size check
                  next + copy
                ),
                /*len + copy > state.head.extra_max - len ? state.head.extra_max : copy,*/
                len
              );
              //zmemcpy(state.head.extra + len, next,
              //        len + copy > state.head.extra_max ?
              //        state.head.extra_max - len : copy);
            }
            if ((state.flags & 0x0200) && (state.wrap & 4)) {
              state.check = crc32(state.check, input, copy, next);
            }
            have -= copy;
            next += copy;
            state.length -= copy;
          }
          if (state.length) { break inf_leave; }
        }
        state.length = 0;
        state.mode = NAME;
        /* falls through */
      case NAME:
        if (state.flags & 0x0800) {
          if (have === 0) { break inf_leave; }
          copy = 0;
          do {
            // TODO: 2 or 1 bytes?
            len = input[next + copy++];
            /* use constant limit because in js we should not preallocate memory */
            if (state.head && len &&
                (state.length < 65536 /*state.head.name_max*/)) {
              state.head.name += String.fromCharCode(len);
            }
          } while (len && copy < have);

          if ((state.flags & 0x0200) && (state.wrap & 4)) {
            state.check = crc32(state.check, input, copy, next);
          }
          have -= copy;
          next += copy;
          if (len) { break inf_leave; }
        }
        else if (state.head) {
          state.head.name = null;
        }
        state.length = 0;
        state.mode = COMMENT;
        /* falls through */
      case COMMENT:
        if (state.flags & 0x1000) {
          if (have === 0) { break inf_leave; }
          copy = 0;
          do {
            len = input[next + copy++];
            /* use constant limit because in js we should not preallocate memory */
            if (state.head && len &&
                (state.length < 65536 /*state.head.comm_max*/)) {
              state.head.comment += String.fromCharCode(len);
            }
          } while (len && copy < have);
          if ((state.flags & 0x0200) && (state.wrap & 4)) {
            state.check = crc32(state.check, input, copy, next);
          }
          have -= copy;
          next += copy;
          if (len) { break inf_leave; }
        }
        else if (state.head) {
          state.head.comment = null;
        }
        state.mode = HCRC;
        /* falls through */
      case HCRC:
        if (state.flags & 0x0200) {
          //=== NEEDBITS(16); */
          while (bits < 16) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          if ((state.wrap & 4) && hold !== (state.check & 0xffff)) {
            strm.msg = 'header crc mismatch';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
        }
        if (state.head) {
          state.head.hcrc = ((state.flags >> 9) & 1);
          state.head.done = true;
        }
        strm.adler = state.check = 0;
        state.mode = TYPE;
        break;
      case DICTID:
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        strm.adler = state.check = zswap32(hold);
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = DICT;
        /* falls through */
      case DICT:
        if (state.havedict === 0) {
          //--- RESTORE() ---
          strm.next_out = put;
          strm.avail_out = left;
          strm.next_in = next;
          strm.avail_in = have;
          state.hold = hold;
          state.bits = bits;
          //---
          return Z_NEED_DICT;
        }
        strm.adler = state.check = 1/*adler32(0L, Z_NULL, 0)*/;
        state.mode = TYPE;
        /* falls through */
      case TYPE:
        if (flush === Z_BLOCK || flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case TYPEDO:
        if (state.last) {
          //--- BYTEBITS() ---//
          hold >>>= bits & 7;
          bits -= bits & 7;
          //---//
          state.mode = CHECK;
          break;
        }
        //=== NEEDBITS(3); */
        while (bits < 3) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.last = (hold & 0x01)/*BITS(1)*/;
        //--- DROPBITS(1) ---//
        hold >>>= 1;
        bits -= 1;
        //---//

        switch ((hold & 0x03)/*BITS(2)*/) {
          case 0:                             /* stored block */
            //Tracev((stderr, "inflate:     stored block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = STORED;
            break;
          case 1:                             /* fixed block */
            fixedtables(state);
            //Tracev((stderr, "inflate:     fixed codes block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = LEN_;             /* decode codes */
            if (flush === Z_TREES) {
              //--- DROPBITS(2) ---//
              hold >>>= 2;
              bits -= 2;
              //---//
              break inf_leave;
            }
            break;
          case 2:                             /* dynamic block */
            //Tracev((stderr, "inflate:     dynamic codes block%s\n",
            //        state.last ? " (last)" : ""));
            state.mode = TABLE;
            break;
          case 3:
            strm.msg = 'invalid block type';
            state.mode = BAD;
        }
        //--- DROPBITS(2) ---//
        hold >>>= 2;
        bits -= 2;
        //---//
        break;
      case STORED:
        //--- BYTEBITS() ---// /* go to byte boundary */
        hold >>>= bits & 7;
        bits -= bits & 7;
        //---//
        //=== NEEDBITS(32); */
        while (bits < 32) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        if ((hold & 0xffff) !== ((hold >>> 16) ^ 0xffff)) {
          strm.msg = 'invalid stored block lengths';
          state.mode = BAD;
          break;
        }
        state.length = hold & 0xffff;
        //Tracev((stderr, "inflate:       stored length %u\n",
        //        state.length));
        //=== INITBITS();
        hold = 0;
        bits = 0;
        //===//
        state.mode = COPY_;
        if (flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case COPY_:
        state.mode = COPY;
        /* falls through */
      case COPY:
        copy = state.length;
        if (copy) {
          if (copy > have) { copy = have; }
          if (copy > left) { copy = left; }
          if (copy === 0) { break inf_leave; }
          //--- zmemcpy(put, next, copy); ---
          output.set(input.subarray(next, next + copy), put);
          //---//
          have -= copy;
          next += copy;
          left -= copy;
          put += copy;
          state.length -= copy;
          break;
        }
        //Tracev((stderr, "inflate:       stored end\n"));
        state.mode = TYPE;
        break;
      case TABLE:
        //=== NEEDBITS(14); */
        while (bits < 14) {
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
        }
        //===//
        state.nlen = (hold & 0x1f)/*BITS(5)*/ + 257;
        //--- DROPBITS(5) ---//
        hold >>>= 5;
        bits -= 5;
        //---//
        state.ndist = (hold & 0x1f)/*BITS(5)*/ + 1;
        //--- DROPBITS(5) ---//
        hold >>>= 5;
        bits -= 5;
        //---//
        state.ncode = (hold & 0x0f)/*BITS(4)*/ + 4;
        //--- DROPBITS(4) ---//
        hold >>>= 4;
        bits -= 4;
        //---//
//#ifndef PKZIP_BUG_WORKAROUND
        if (state.nlen > 286 || state.ndist > 30) {
          strm.msg = 'too many length or distance symbols';
          state.mode = BAD;
          break;
        }
//#endif
        //Tracev((stderr, "inflate:       table sizes ok\n"));
        state.have = 0;
        state.mode = LENLENS;
        /* falls through */
      case LENLENS:
        while (state.have < state.ncode) {
          //=== NEEDBITS(3);
          while (bits < 3) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.lens[order[state.have++]] = (hold & 0x07);//BITS(3);
          //--- DROPBITS(3) ---//
          hold >>>= 3;
          bits -= 3;
          //---//
        }
        while (state.have < 19) {
          state.lens[order[state.have++]] = 0;
        }
        // We have separate tables & no pointers. 2 commented lines below not needed.
        //state.next = state.codes;
        //state.lencode = state.next;
        // Switch to use dynamic table
        state.lencode = state.lendyn;
        state.lenbits = 7;

        opts = { bits: state.lenbits };
        ret = inflate_table(CODES, state.lens, 0, 19, state.lencode, 0, state.work, opts);
        state.lenbits = opts.bits;

        if (ret) {
          strm.msg = 'invalid code lengths set';
          state.mode = BAD;
          break;
        }
        //Tracev((stderr, "inflate:       code lengths ok\n"));
        state.have = 0;
        state.mode = CODELENS;
        /* falls through */
      case CODELENS:
        while (state.have < state.nlen + state.ndist) {
          for (;;) {
            here = state.lencode[hold & ((1 << state.lenbits) - 1)];/*BITS(state.lenbits)*/
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          if (here_val < 16) {
            //--- DROPBITS(here.bits) ---//
            hold >>>= here_bits;
            bits -= here_bits;
            //---//
            state.lens[state.have++] = here_val;
          }
          else {
            if (here_val === 16) {
              //=== NEEDBITS(here.bits + 2);
              n = here_bits + 2;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              if (state.have === 0) {
                strm.msg = 'invalid bit length repeat';
                state.mode = BAD;
                break;
              }
              len = state.lens[state.have - 1];
              copy = 3 + (hold & 0x03);//BITS(2);
              //--- DROPBITS(2) ---//
              hold >>>= 2;
              bits -= 2;
              //---//
            }
            else if (here_val === 17) {
              //=== NEEDBITS(here.bits + 3);
              n = here_bits + 3;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              len = 0;
              copy = 3 + (hold & 0x07);//BITS(3);
              //--- DROPBITS(3) ---//
              hold >>>= 3;
              bits -= 3;
              //---//
            }
            else {
              //=== NEEDBITS(here.bits + 7);
              n = here_bits + 7;
              while (bits < n) {
                if (have === 0) { break inf_leave; }
                have--;
                hold += input[next++] << bits;
                bits += 8;
              }
              //===//
              //--- DROPBITS(here.bits) ---//
              hold >>>= here_bits;
              bits -= here_bits;
              //---//
              len = 0;
              copy = 11 + (hold & 0x7f);//BITS(7);
              //--- DROPBITS(7) ---//
              hold >>>= 7;
              bits -= 7;
              //---//
            }
            if (state.have + copy > state.nlen + state.ndist) {
              strm.msg = 'invalid bit length repeat';
              state.mode = BAD;
              break;
            }
            while (copy--) {
              state.lens[state.have++] = len;
            }
          }
        }

        /* handle error breaks in while */
        if (state.mode === BAD) { break; }

        /* check for end-of-block code (better have one) */
        if (state.lens[256] === 0) {
          strm.msg = 'invalid code -- missing end-of-block';
          state.mode = BAD;
          break;
        }

        /* build code tables -- note: do not change the lenbits or distbits
           values here (9 and 6) without reading the comments in inftrees.h
           concerning the ENOUGH constants, which depend on those values */
        state.lenbits = 9;

        opts = { bits: state.lenbits };
        ret = inflate_table(LENS, state.lens, 0, state.nlen, state.lencode, 0, state.work, opts);
        // We have separate tables & no pointers. 2 commented lines below not needed.
        // state.next_index = opts.table_index;
        state.lenbits = opts.bits;
        // state.lencode = state.next;

        if (ret) {
          strm.msg = 'invalid literal/lengths set';
          state.mode = BAD;
          break;
        }

        state.distbits = 6;
        //state.distcode.copy(state.codes);
        // Switch to use dynamic table
        state.distcode = state.distdyn;
        opts = { bits: state.distbits };
        ret = inflate_table(DISTS, state.lens, state.nlen, state.ndist, state.distcode, 0, state.work, opts);
        // We have separate tables & no pointers. 2 commented lines below not needed.
        // state.next_index = opts.table_index;
        state.distbits = opts.bits;
        // state.distcode = state.next;

        if (ret) {
          strm.msg = 'invalid distances set';
          state.mode = BAD;
          break;
        }
        //Tracev((stderr, 'inflate:       codes ok\n'));
        state.mode = LEN_;
        if (flush === Z_TREES) { break inf_leave; }
        /* falls through */
      case LEN_:
        state.mode = LEN;
        /* falls through */
      case LEN:
        if (have >= 6 && left >= 258) {
          //--- RESTORE() ---
          strm.next_out = put;
          strm.avail_out = left;
          strm.next_in = next;
          strm.avail_in = have;
          state.hold = hold;
          state.bits = bits;
          //---
          inflate_fast(strm, _out);
          //--- LOAD() ---
          put = strm.next_out;
          output = strm.output;
          left = strm.avail_out;
          next = strm.next_in;
          input = strm.input;
          have = strm.avail_in;
          hold = state.hold;
          bits = state.bits;
          //---

          if (state.mode === TYPE) {
            state.back = -1;
          }
          break;
        }
        state.back = 0;
        for (;;) {
          here = state.lencode[hold & ((1 << state.lenbits) - 1)];  /*BITS(state.lenbits)*/
          here_bits = here >>> 24;
          here_op = (here >>> 16) & 0xff;
          here_val = here & 0xffff;

          if (here_bits <= bits) { break; }
          //--- PULLBYTE() ---//
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
          //---//
        }
        if (here_op && (here_op & 0xf0) === 0) {
          last_bits = here_bits;
          last_op = here_op;
          last_val = here_val;
          for (;;) {
            here = state.lencode[last_val +
                    ((hold & ((1 << (last_bits + last_op)) - 1))/*BITS(last.bits + last.op)*/ >> last_bits)];
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((last_bits + here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          //--- DROPBITS(last.bits) ---//
          hold >>>= last_bits;
          bits -= last_bits;
          //---//
          state.back += last_bits;
        }
        //--- DROPBITS(here.bits) ---//
        hold >>>= here_bits;
        bits -= here_bits;
        //---//
        state.back += here_bits;
        state.length = here_val;
        if (here_op === 0) {
          //Tracevv((stderr, here.val >= 0x20 && here.val < 0x7f ?
          //        "inflate:         literal '%c'\n" :
          //        "inflate:         literal 0x%02x\n", here.val));
          state.mode = LIT;
          break;
        }
        if (here_op & 32) {
          //Tracevv((stderr, "inflate:         end of block\n"));
          state.back = -1;
          state.mode = TYPE;
          break;
        }
        if (here_op & 64) {
          strm.msg = 'invalid literal/length code';
          state.mode = BAD;
          break;
        }
        state.extra = here_op & 15;
        state.mode = LENEXT;
        /* falls through */
      case LENEXT:
        if (state.extra) {
          //=== NEEDBITS(state.extra);
          n = state.extra;
          while (bits < n) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.length += hold & ((1 << state.extra) - 1)/*BITS(state.extra)*/;
          //--- DROPBITS(state.extra) ---//
          hold >>>= state.extra;
          bits -= state.extra;
          //---//
          state.back += state.extra;
        }
        //Tracevv((stderr, "inflate:         length %u\n", state.length));
        state.was = state.length;
        state.mode = DIST;
        /* falls through */
      case DIST:
        for (;;) {
          here = state.distcode[hold & ((1 << state.distbits) - 1)];/*BITS(state.distbits)*/
          here_bits = here >>> 24;
          here_op = (here >>> 16) & 0xff;
          here_val = here & 0xffff;

          if ((here_bits) <= bits) { break; }
          //--- PULLBYTE() ---//
          if (have === 0) { break inf_leave; }
          have--;
          hold += input[next++] << bits;
          bits += 8;
          //---//
        }
        if ((here_op & 0xf0) === 0) {
          last_bits = here_bits;
          last_op = here_op;
          last_val = here_val;
          for (;;) {
            here = state.distcode[last_val +
                    ((hold & ((1 << (last_bits + last_op)) - 1))/*BITS(last.bits + last.op)*/ >> last_bits)];
            here_bits = here >>> 24;
            here_op = (here >>> 16) & 0xff;
            here_val = here & 0xffff;

            if ((last_bits + here_bits) <= bits) { break; }
            //--- PULLBYTE() ---//
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
            //---//
          }
          //--- DROPBITS(last.bits) ---//
          hold >>>= last_bits;
          bits -= last_bits;
          //---//
          state.back += last_bits;
        }
        //--- DROPBITS(here.bits) ---//
        hold >>>= here_bits;
        bits -= here_bits;
        //---//
        state.back += here_bits;
        if (here_op & 64) {
          strm.msg = 'invalid distance code';
          state.mode = BAD;
          break;
        }
        state.offset = here_val;
        state.extra = (here_op) & 15;
        state.mode = DISTEXT;
        /* falls through */
      case DISTEXT:
        if (state.extra) {
          //=== NEEDBITS(state.extra);
          n = state.extra;
          while (bits < n) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          state.offset += hold & ((1 << state.extra) - 1)/*BITS(state.extra)*/;
          //--- DROPBITS(state.extra) ---//
          hold >>>= state.extra;
          bits -= state.extra;
          //---//
          state.back += state.extra;
        }
//#ifdef INFLATE_STRICT
        if (state.offset > state.dmax) {
          strm.msg = 'invalid distance too far back';
          state.mode = BAD;
          break;
        }
//#endif
        //Tracevv((stderr, "inflate:         distance %u\n", state.offset));
        state.mode = MATCH;
        /* falls through */
      case MATCH:
        if (left === 0) { break inf_leave; }
        copy = _out - left;
        if (state.offset > copy) {         /* copy from window */
          copy = state.offset - copy;
          if (copy > state.whave) {
            if (state.sane) {
              strm.msg = 'invalid distance too far back';
              state.mode = BAD;
              break;
            }
// (!) This block is disabled in zlib defaults,
// don't enable it for binary compatibility
//#ifdef INFLATE_ALLOW_INVALID_DISTANCE_TOOFAR_ARRR
//          Trace((stderr, "inflate.c too far\n"));
//          copy -= state.whave;
//          if (copy > state.length) { copy = state.length; }
//          if (copy > left) { copy = left; }
//          left -= copy;
//          state.length -= copy;
//          do {
//            output[put++] = 0;
//          } while (--copy);
//          if (state.length === 0) { state.mode = LEN; }
//          break;
//#endif
          }
          if (copy > state.wnext) {
            copy -= state.wnext;
            from = state.wsize - copy;
          }
          else {
            from = state.wnext - copy;
          }
          if (copy > state.length) { copy = state.length; }
          from_source = state.window;
        }
        else {                              /* copy from output */
          from_source = output;
          from = put - state.offset;
          copy = state.length;
        }
        if (copy > left) { copy = left; }
        left -= copy;
        state.length -= copy;
        do {
          output[put++] = from_source[from++];
        } while (--copy);
        if (state.length === 0) { state.mode = LEN; }
        break;
      case LIT:
        if (left === 0) { break inf_leave; }
        output[put++] = state.length;
        left--;
        state.mode = LEN;
        break;
      case CHECK:
        if (state.wrap) {
          //=== NEEDBITS(32);
          while (bits < 32) {
            if (have === 0) { break inf_leave; }
            have--;
            // Use '|' instead of '+' to make sure that result is signed
            hold |= input[next++] << bits;
            bits += 8;
          }
          //===//
          _out -= left;
          strm.total_out += _out;
          state.total += _out;
          if ((state.wrap & 4) && _out) {
            strm.adler = state.check =
                /*UPDATE_CHECK(state.check, put - _out, _out);*/
                (state.flags ? crc32(state.check, output, _out, put - _out) : adler32(state.check, output, _out, put - _out));

          }
          _out = left;
          // NB: crc32 stored as signed 32-bit int, zswap32 returns signed too
          if ((state.wrap & 4) && (state.flags ? hold : zswap32(hold)) !== state.check) {
            strm.msg = 'incorrect data check';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          //Tracev((stderr, "inflate:   check matches trailer\n"));
        }
        state.mode = LENGTH;
        /* falls through */
      case LENGTH:
        if (state.wrap && state.flags) {
          //=== NEEDBITS(32);
          while (bits < 32) {
            if (have === 0) { break inf_leave; }
            have--;
            hold += input[next++] << bits;
            bits += 8;
          }
          //===//
          if ((state.wrap & 4) && hold !== (state.total & 0xffffffff)) {
            strm.msg = 'incorrect length check';
            state.mode = BAD;
            break;
          }
          //=== INITBITS();
          hold = 0;
          bits = 0;
          //===//
          //Tracev((stderr, "inflate:   length matches trailer\n"));
        }
        state.mode = DONE;
        /* falls through */
      case DONE:
        ret = Z_STREAM_END;
        break inf_leave;
      case BAD:
        ret = Z_DATA_ERROR;
        break inf_leave;
      case MEM:
        return Z_MEM_ERROR;
      case SYNC:
        /* falls through */
      default:
        return Z_STREAM_ERROR;
    }
  }

  // inf_leave <- here is real place for "goto inf_leave", emulated via "break inf_leave"

  /*
     Return from inflate(), updating the total counts and the check value.
     If there was no progress during the inflate() call, return a buffer
     error.  Call updatewindow() to create and/or update the window state.
     Note: a memory error from inflate() is non-recoverable.
   */

  //--- RESTORE() ---
  strm.next_out = put;
  strm.avail_out = left;
  strm.next_in = next;
  strm.avail_in = have;
  state.hold = hold;
  state.bits = bits;
  //---

  if (state.wsize || (_out !== strm.avail_out && state.mode < BAD &&
                      (state.mode < CHECK || flush !== Z_FINISH))) {
    if (updatewindow(strm, strm.output, strm.next_out, _out - strm.avail_out)) {
      state.mode = MEM;
      return Z_MEM_ERROR;
    }
  }
  _in -= strm.avail_in;
  _out -= strm.avail_out;
  strm.total_in += _in;
  strm.total_out += _out;
  state.total += _out;
  if ((state.wrap & 4) && _out) {
    strm.adler = state.check = /*UPDATE_CHECK(state.check, strm.next_out - _out, _out);*/
      (state.flags ? crc32(state.check, output, _out, strm.next_out - _out) : adler32(state.check, output, _out, strm.next_out - _out));
  }
  strm.data_type = state.bits + (state.last ? 64 : 0) +
                    (state.mode === TYPE ? 128 : 0) +
                    (state.mode === LEN_ || state.mode === COPY_ ? 256 : 0);
  if (((_in === 0 && _out === 0) || flush === Z_FINISH) && ret === Z_OK) {
    ret = Z_BUF_ERROR;
  }
  return ret;
};


const inflateEnd = (strm) => {

  if (inflateStateCheck(strm)) {
    return Z_STREAM_ERROR;
  }

  let state = strm.state;
  if (state.window) {
    state.window = null;
  }
  strm.state = null;
  return Z_OK;
};


const inflateGetHeader = (strm, head) => {

  /* check state */
  if (inflateStateCheck(strm)) { return Z_STREAM_ERROR; }
  const state = strm.state;
  if ((state.wrap & 2) === 0) { return Z_STREAM_ERROR; }

  /* save header structure */
  state.head = head;
  head.done = false;
  return Z_OK;
};


const inflateSetDictionary = (strm, dictionary) => {
  const dictLength = dictionary.length;

  let state;
  let dictid;
  let ret;

  /* check state */
  if (inflateStateCheck(strm)) { return Z_STREAM_ERROR; }
  state = strm.state;

  if (state.wrap !== 0 && state.mode !== DICT) {
    return Z_STREAM_ERROR;
  }

  /* check for correct dictionary identifier */
  if (state.mode === DICT) {
    dictid = 1; /* adler32(0, null, 0)*/
    /* dictid = adler32(dictid, dictionary, dictLength); */
    dictid = adler32(dictid, dictionary, dictLength, 0);
    if (dictid !== state.check) {
      return Z_DATA_ERROR;
    }
  }
  /* copy dictionary to window using updatewindow(), which will amend the
   existing dictionary if appropriate */
  ret = updatewindow(strm, dictionary, dictLength, dictLength);
  if (ret) {
    state.mode = MEM;
    return Z_MEM_ERROR;
  }
  state.havedict = 1;
  // Tracev((stderr, "inflate:   dictionary set\n"));
  return Z_OK;
};


module.exports.inflateReset = inflateReset;
module.exports.inflateReset2 = inflateReset2;
module.exports.inflateResetKeep = inflateResetKeep;
module.exports.inflateInit = inflateInit;
module.exports.inflateInit2 = inflateInit2;
module.exports.inflate = inflate;
module.exports.inflateEnd = inflateEnd;
module.exports.inflateGetHeader = inflateGetHeader;
module.exports.inflateSetDictionary = inflateSetDictionary;
module.exports.inflateInfo = 'pako inflate (from Nodeca project)';

/* Not implemented
module.exports.inflateCodesUsed = inflateCodesUsed;
module.exports.inflateCopy = inflateCopy;
module.exports.inflateGetDictionary = inflateGetDictionary;
module.exports.inflateMark = inflateMark;
module.exports.inflatePrime = inflatePrime;
module.exports.inflateSync = inflateSync;
module.exports.inflateSyncPoint = inflateSyncPoint;
module.exports.inflateUndermine = inflateUndermine;
module.exports.inflateValidate = inflateValidate;
*/


/***/ }),

/***/ 8611:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

const MAXBITS = 15;
const ENOUGH_LENS = 852;
const ENOUGH_DISTS = 592;
//const ENOUGH = (ENOUGH_LENS+ENOUGH_DISTS);

const CODES = 0;
const LENS = 1;
const DISTS = 2;

const lbase = new Uint16Array([ /* Length codes 257..285 base */
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31,
  35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0, 0
]);

const lext = new Uint8Array([ /* Length codes 257..285 extra */
  16, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 17, 18, 18, 18, 18,
  19, 19, 19, 19, 20, 20, 20, 20, 21, 21, 21, 21, 16, 199, 75
]);

const dbase = new Uint16Array([ /* Distance codes 0..29 base */
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193,
  257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577, 0, 0
]);

const dext = new Uint8Array([ /* Distance codes 0..29 extra */
  16, 16, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22,
  23, 23, 24, 24, 25, 25, 26, 26, 27, 27,
  28, 28, 29, 29, 64, 64
]);

const inflate_table = (type, lens, lens_index, codes, table, table_index, work, opts) =>
{
  const bits = opts.bits;
      //here = opts.here; /* table entry for duplication */

  let len = 0;               /* a code's length in bits */
  let sym = 0;               /* index of code symbols */
  let min = 0, max = 0;          /* minimum and maximum code lengths */
  let root = 0;              /* number of index bits for root table */
  let curr = 0;              /* number of index bits for current table */
  let drop = 0;              /* code bits to drop for sub-table */
  let left = 0;                   /* number of prefix codes available */
  let used = 0;              /* code entries in table used */
  let huff = 0;              /* Huffman code */
  let incr;              /* for incrementing code, index */
  let fill;              /* index for replicating entries */
  let low;               /* low bits for current root entry */
  let mask;              /* mask for low root bits */
  let next;             /* next available space in table */
  let base = null;     /* base value table to use */
//  let shoextra;    /* extra bits table to use */
  let match;                  /* use base and extra for symbol >= match */
  const count = new Uint16Array(MAXBITS + 1); //[MAXBITS+1];    /* number of codes of each length */
  const offs = new Uint16Array(MAXBITS + 1); //[MAXBITS+1];     /* offsets in table for each length */
  let extra = null;

  let here_bits, here_op, here_val;

  /*
   Process a set of code lengths to create a canonical Huffman code.  The
   code lengths are lens[0..codes-1].  Each length corresponds to the
   symbols 0..codes-1.  The Huffman code is generated by first sorting the
   symbols by length from short to long, and retaining the symbol order
   for codes with equal lengths.  Then the code starts with all zero bits
   for the first code of the shortest length, and the codes are integer
   increments for the same length, and zeros are appended as the length
   increases.  For the deflate format, these bits are stored backwards
   from their more natural integer increment ordering, and so when the
   decoding tables are built in the large loop below, the integer codes
   are incremented backwards.

   This routine assumes, but does not check, that all of the entries in
   lens[] are in the range 0..MAXBITS.  The caller must assure this.
   1..MAXBITS is interpreted as that code length.  zero means that that
   symbol does not occur in this code.

   The codes are sorted by computing a count of codes for each length,
   creating from that a table of starting indices for each length in the
   sorted table, and then entering the symbols in order in the sorted
   table.  The sorted table is work[], with that space being provided by
   the caller.

   The length counts are used for other purposes as well, i.e. finding
   the minimum and maximum length codes, determining if there are any
   codes at all, checking for a valid set of lengths, and looking ahead
   at length counts to determine sub-table sizes when building the
   decoding tables.
   */

  /* accumulate lengths for codes (assumes lens[] all in 0..MAXBITS) */
  for (len = 0; len <= MAXBITS; len++) {
    count[len] = 0;
  }
  for (sym = 0; sym < codes; sym++) {
    count[lens[lens_index + sym]]++;
  }

  /* bound code lengths, force root to be within code lengths */
  root = bits;
  for (max = MAXBITS; max >= 1; max--) {
    if (count[max] !== 0) { break; }
  }
  if (root > max) {
    root = max;
  }
  if (max === 0) {                     /* no symbols to code at all */
    //table.op[opts.table_index] = 64;  //here.op = (var char)64;    /* invalid code marker */
    //table.bits[opts.table_index] = 1;   //here.bits = (var char)1;
    //table.val[opts.table_index++] = 0;   //here.val = (var short)0;
    table[table_index++] = (1 << 24) | (64 << 16) | 0;


    //table.op[opts.table_index] = 64;
    //table.bits[opts.table_index] = 1;
    //table.val[opts.table_index++] = 0;
    table[table_index++] = (1 << 24) | (64 << 16) | 0;

    opts.bits = 1;
    return 0;     /* no symbols, but wait for decoding to report error */
  }
  for (min = 1; min < max; min++) {
    if (count[min] !== 0) { break; }
  }
  if (root < min) {
    root = min;
  }

  /* check for an over-subscribed or incomplete set of lengths */
  left = 1;
  for (len = 1; len <= MAXBITS; len++) {
    left <<= 1;
    left -= count[len];
    if (left < 0) {
      return -1;
    }        /* over-subscribed */
  }
  if (left > 0 && (type === CODES || max !== 1)) {
    return -1;                      /* incomplete set */
  }

  /* generate offsets into symbol table for each length for sorting */
  offs[1] = 0;
  for (len = 1; len < MAXBITS; len++) {
    offs[len + 1] = offs[len] + count[len];
  }

  /* sort symbols by length, by symbol order within each length */
  for (sym = 0; sym < codes; sym++) {
    if (lens[lens_index + sym] !== 0) {
      work[offs[lens[lens_index + sym]]++] = sym;
    }
  }

  /*
   Create and fill in decoding tables.  In this loop, the table being
   filled is at next and has curr index bits.  The code being used is huff
   with length len.  That code is converted to an index by dropping drop
   bits off of the bottom.  For codes where len is less than drop + curr,
   those top drop + curr - len bits are incremented through all values to
   fill the table with replicated entries.

   root is the number of index bits for the root table.  When len exceeds
   root, sub-tables are created pointed to by the root entry with an index
   of the low root bits of huff.  This is saved in low to check for when a
   new sub-table should be started.  drop is zero when the root table is
   being filled, and drop is root when sub-tables are being filled.

   When a new sub-table is needed, it is necessary to look ahead in the
   code lengths to determine what size sub-table is needed.  The length
   counts are used for this, and so count[] is decremented as codes are
   entered in the tables.

   used keeps track of how many table entries have been allocated from the
   provided *table space.  It is checked for LENS and DIST tables against
   the constants ENOUGH_LENS and ENOUGH_DISTS to guard against changes in
   the initial root table size constants.  See the comments in inftrees.h
   for more information.

   sym increments through all symbols, and the loop terminates when
   all codes of length max, i.e. all codes, have been processed.  This
   routine permits incomplete codes, so another loop after this one fills
   in the rest of the decoding tables with invalid code markers.
   */

  /* set up for code type */
  // poor man optimization - use if-else instead of switch,
  // to avoid deopts in old v8
  if (type === CODES) {
    base = extra = work;    /* dummy value--not used */
    match = 20;

  } else if (type === LENS) {
    base = lbase;
    extra = lext;
    match = 257;

  } else {                    /* DISTS */
    base = dbase;
    extra = dext;
    match = 0;
  }

  /* initialize opts for loop */
  huff = 0;                   /* starting code */
  sym = 0;                    /* starting code symbol */
  len = min;                  /* starting code length */
  next = table_index;              /* current table to fill in */
  curr = root;                /* current table index bits */
  drop = 0;                   /* current bits to drop from code for index */
  low = -1;                   /* trigger new sub-table when len > root */
  used = 1 << root;          /* use root table entries */
  mask = used - 1;            /* mask for comparing low */

  /* check available table space */
  if ((type === LENS && used > ENOUGH_LENS) ||
    (type === DISTS && used > ENOUGH_DISTS)) {
    return 1;
  }

  /* process all codes and make table entries */
  for (;;) {
    /* create table entry */
    here_bits = len - drop;
    if (work[sym] + 1 < match) {
      here_op = 0;
      here_val = work[sym];
    }
    else if (work[sym] >= match) {
      here_op = extra[work[sym] - match];
      here_val = base[work[sym] - match];
    }
    else {
      here_op = 32 + 64;         /* end of block */
      here_val = 0;
    }

    /* replicate for those indices with low len bits equal to huff */
    incr = 1 << (len - drop);
    fill = 1 << curr;
    min = fill;                 /* save offset to next table */
    do {
      fill -= incr;
      table[next + (huff >> drop) + fill] = (here_bits << 24) | (here_op << 16) | here_val |0;
    } while (fill !== 0);

    /* backwards increment the len-bit code huff */
    incr = 1 << (len - 1);
    while (huff & incr) {
      incr >>= 1;
    }
    if (incr !== 0) {
      huff &= incr - 1;
      huff += incr;
    } else {
      huff = 0;
    }

    /* go to next symbol, update count, len */
    sym++;
    if (--count[len] === 0) {
      if (len === max) { break; }
      len = lens[lens_index + work[sym]];
    }

    /* create new sub-table if needed */
    if (len > root && (huff & mask) !== low) {
      /* if first time, transition to sub-tables */
      if (drop === 0) {
        drop = root;
      }

      /* increment past last table */
      next += min;            /* here min is 1 << curr */

      /* determine length of next table */
      curr = len - drop;
      left = 1 << curr;
      while (curr + drop < max) {
        left -= count[curr + drop];
        if (left <= 0) { break; }
        curr++;
        left <<= 1;
      }

      /* check for enough space */
      used += 1 << curr;
      if ((type === LENS && used > ENOUGH_LENS) ||
        (type === DISTS && used > ENOUGH_DISTS)) {
        return 1;
      }

      /* point entry in root table to sub-table */
      low = huff & mask;
      /*table.op[low] = curr;
      table.bits[low] = root;
      table.val[low] = next - opts.table_index;*/
      table[low] = (root << 24) | (curr << 16) | (next - table_index) |0;
    }
  }

  /* fill in remaining table entry if code is incomplete (guaranteed to have
   at most one remaining entry, since if the code is incomplete, the
   maximum code length that was allowed to get this far is one bit) */
  if (huff !== 0) {
    //table.op[next + huff] = 64;            /* invalid code marker */
    //table.bits[next + huff] = len - drop;
    //table.val[next + huff] = 0;
    table[next + huff] = ((len - drop) << 24) | (64 << 16) |0;
  }

  /* set return parameters */
  //opts.table_index += used;
  opts.bits = root;
  return 0;
};


module.exports = inflate_table;


/***/ }),

/***/ 52523:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

module.exports = {
  2:      'need dictionary',     /* Z_NEED_DICT       2  */
  1:      'stream end',          /* Z_STREAM_END      1  */
  0:      '',                    /* Z_OK              0  */
  '-1':   'file error',          /* Z_ERRNO         (-1) */
  '-2':   'stream error',        /* Z_STREAM_ERROR  (-2) */
  '-3':   'data error',          /* Z_DATA_ERROR    (-3) */
  '-4':   'insufficient memory', /* Z_MEM_ERROR     (-4) */
  '-5':   'buffer error',        /* Z_BUF_ERROR     (-5) */
  '-6':   'incompatible version' /* Z_VERSION_ERROR (-6) */
};


/***/ }),

/***/ 31666:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

/* eslint-disable space-unary-ops */

/* Public constants ==========================================================*/
/* ===========================================================================*/


//const Z_FILTERED          = 1;
//const Z_HUFFMAN_ONLY      = 2;
//const Z_RLE               = 3;
const Z_FIXED               = 4;
//const Z_DEFAULT_STRATEGY  = 0;

/* Possible values of the data_type field (though see inflate()) */
const Z_BINARY              = 0;
const Z_TEXT                = 1;
//const Z_ASCII             = 1; // = Z_TEXT
const Z_UNKNOWN             = 2;

/*============================================================================*/


function zero(buf) { let len = buf.length; while (--len >= 0) { buf[len] = 0; } }

// From zutil.h

const STORED_BLOCK = 0;
const STATIC_TREES = 1;
const DYN_TREES    = 2;
/* The three kinds of block type */

const MIN_MATCH    = 3;
const MAX_MATCH    = 258;
/* The minimum and maximum match lengths */

// From deflate.h
/* ===========================================================================
 * Internal compression state.
 */

const LENGTH_CODES  = 29;
/* number of length codes, not counting the special END_BLOCK code */

const LITERALS      = 256;
/* number of literal bytes 0..255 */

const L_CODES       = LITERALS + 1 + LENGTH_CODES;
/* number of Literal or Length codes, including the END_BLOCK code */

const D_CODES       = 30;
/* number of distance codes */

const BL_CODES      = 19;
/* number of codes used to transfer the bit lengths */

const HEAP_SIZE     = 2 * L_CODES + 1;
/* maximum heap size */

const MAX_BITS      = 15;
/* All codes must not exceed MAX_BITS bits */

const Buf_size      = 16;
/* size of bit buffer in bi_buf */


/* ===========================================================================
 * Constants
 */

const MAX_BL_BITS = 7;
/* Bit length codes must not exceed MAX_BL_BITS bits */

const END_BLOCK   = 256;
/* end of block literal code */

const REP_3_6     = 16;
/* repeat previous bit length 3-6 times (2 bits of repeat count) */

const REPZ_3_10   = 17;
/* repeat a zero length 3-10 times  (3 bits of repeat count) */

const REPZ_11_138 = 18;
/* repeat a zero length 11-138 times  (7 bits of repeat count) */

/* eslint-disable comma-spacing,array-bracket-spacing */
const extra_lbits =   /* extra bits for each length code */
  new Uint8Array([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0]);

const extra_dbits =   /* extra bits for each distance code */
  new Uint8Array([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13]);

const extra_blbits =  /* extra bits for each bit length code */
  new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,7]);

const bl_order =
  new Uint8Array([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]);
/* eslint-enable comma-spacing,array-bracket-spacing */

/* The lengths of the bit length codes are sent in order of decreasing
 * probability, to avoid transmitting the lengths for unused bit length codes.
 */

/* ===========================================================================
 * Local data. These are initialized only once.
 */

// We pre-fill arrays with 0 to avoid uninitialized gaps

const DIST_CODE_LEN = 512; /* see definition of array dist_code below */

// !!!! Use flat array instead of structure, Freq = i*2, Len = i*2+1
const static_ltree  = new Array((L_CODES + 2) * 2);
zero(static_ltree);
/* The static literal tree. Since the bit lengths are imposed, there is no
 * need for the L_CODES extra codes used during heap construction. However
 * The codes 286 and 287 are needed to build a canonical tree (see _tr_init
 * below).
 */

const static_dtree  = new Array(D_CODES * 2);
zero(static_dtree);
/* The static distance tree. (Actually a trivial tree since all codes use
 * 5 bits.)
 */

const _dist_code    = new Array(DIST_CODE_LEN);
zero(_dist_code);
/* Distance codes. The first 256 values correspond to the distances
 * 3 .. 258, the last 256 values correspond to the top 8 bits of
 * the 15 bit distances.
 */

const _length_code  = new Array(MAX_MATCH - MIN_MATCH + 1);
zero(_length_code);
/* length code for each normalized match length (0 == MIN_MATCH) */

const base_length   = new Array(LENGTH_CODES);
zero(base_length);
/* First normalized length for each code (0 = MIN_MATCH) */

const base_dist     = new Array(D_CODES);
zero(base_dist);
/* First normalized distance for each code (0 = distance of 1) */


function StaticTreeDesc(static_tree, extra_bits, extra_base, elems, max_length) {

  this.static_tree  = static_tree;  /* static tree or NULL */
  this.extra_bits   = extra_bits;   /* extra bits for each code or NULL */
  this.extra_base   = extra_base;   /* base index for extra_bits */
  this.elems        = elems;        /* max number of elements in the tree */
  this.max_length   = max_length;   /* max bit length for the codes */

  // show if `static_tree` has data or dummy - needed for monomorphic objects
  this.has_stree    = static_tree && static_tree.length;
}


let static_l_desc;
let static_d_desc;
let static_bl_desc;


function TreeDesc(dyn_tree, stat_desc) {
  this.dyn_tree = dyn_tree;     /* the dynamic tree */
  this.max_code = 0;            /* largest code with non zero frequency */
  this.stat_desc = stat_desc;   /* the corresponding static tree */
}



const d_code = (dist) => {

  return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};


/* ===========================================================================
 * Output a short LSB first on the stream.
 * IN assertion: there is enough room in pendingBuf.
 */
const put_short = (s, w) => {
//    put_byte(s, (uch)((w) & 0xff));
//    put_byte(s, (uch)((ush)(w) >> 8));
  s.pending_buf[s.pending++] = (w) & 0xff;
  s.pending_buf[s.pending++] = (w >>> 8) & 0xff;
};


/* ===========================================================================
 * Send a value on a given number of bits.
 * IN assertion: length <= 16 and value fits in length bits.
 */
const send_bits = (s, value, length) => {

  if (s.bi_valid > (Buf_size - length)) {
    s.bi_buf |= (value << s.bi_valid) & 0xffff;
    put_short(s, s.bi_buf);
    s.bi_buf = value >> (Buf_size - s.bi_valid);
    s.bi_valid += length - Buf_size;
  } else {
    s.bi_buf |= (value << s.bi_valid) & 0xffff;
    s.bi_valid += length;
  }
};


const send_code = (s, c, tree) => {

  send_bits(s, tree[c * 2]/*.Code*/, tree[c * 2 + 1]/*.Len*/);
};


/* ===========================================================================
 * Reverse the first len bits of a code, using straightforward code (a faster
 * method would use a table)
 * IN assertion: 1 <= len <= 15
 */
const bi_reverse = (code, len) => {

  let res = 0;
  do {
    res |= code & 1;
    code >>>= 1;
    res <<= 1;
  } while (--len > 0);
  return res >>> 1;
};


/* ===========================================================================
 * Flush the bit buffer, keeping at most 7 bits in it.
 */
const bi_flush = (s) => {

  if (s.bi_valid === 16) {
    put_short(s, s.bi_buf);
    s.bi_buf = 0;
    s.bi_valid = 0;

  } else if (s.bi_valid >= 8) {
    s.pending_buf[s.pending++] = s.bi_buf & 0xff;
    s.bi_buf >>= 8;
    s.bi_valid -= 8;
  }
};


/* ===========================================================================
 * Compute the optimal bit lengths for a tree and update the total bit length
 * for the current block.
 * IN assertion: the fields freq and dad are set, heap[heap_max] and
 *    above are the tree nodes sorted by increasing frequency.
 * OUT assertions: the field len is set to the optimal bit length, the
 *     array bl_count contains the frequencies for each bit length.
 *     The length opt_len is updated; static_len is also updated if stree is
 *     not null.
 */
const gen_bitlen = (s, desc) => {
//    deflate_state *s;
//    tree_desc *desc;    /* the tree descriptor */

  const tree            = desc.dyn_tree;
  const max_code        = desc.max_code;
  const stree           = desc.stat_desc.static_tree;
  const has_stree       = desc.stat_desc.has_stree;
  const extra           = desc.stat_desc.extra_bits;
  const base            = desc.stat_desc.extra_base;
  const max_length      = desc.stat_desc.max_length;
  let h;              /* heap index */
  let n, m;           /* iterate over the tree elements */
  let bits;           /* bit length */
  let xbits;          /* extra bits */
  let f;              /* frequency */
  let overflow = 0;   /* number of elements with bit length too large */

  for (bits = 0; bits <= MAX_BITS; bits++) {
    s.bl_count[bits] = 0;
  }

  /* In a first pass, compute the optimal bit lengths (which may
   * overflow in the case of the bit length tree).
   */
  tree[s.heap[s.heap_max] * 2 + 1]/*.Len*/ = 0; /* root of the heap */

  for (h = s.heap_max + 1; h < HEAP_SIZE; h++) {
    n = s.heap[h];
    bits = tree[tree[n * 2 + 1]/*.Dad*/ * 2 + 1]/*.Len*/ + 1;
    if (bits > max_length) {
      bits = max_length;
      overflow++;
    }
    tree[n * 2 + 1]/*.Len*/ = bits;
    /* We overwrite tree[n].Dad which is no longer needed */

    if (n > max_code) { continue; } /* not a leaf node */

    s.bl_count[bits]++;
    xbits = 0;
    if (n >= base) {
      xbits = extra[n - base];
    }
    f = tree[n * 2]/*.Freq*/;
    s.opt_len += f * (bits + xbits);
    if (has_stree) {
      s.static_len += f * (stree[n * 2 + 1]/*.Len*/ + xbits);
    }
  }
  if (overflow === 0) { return; }

  // Tracev((stderr,"\nbit length overflow\n"));
  /* This happens for example on obj2 and pic of the Calgary corpus */

  /* Find the first bit length which could increase: */
  do {
    bits = max_length - 1;
    while (s.bl_count[bits] === 0) { bits--; }
    s.bl_count[bits]--;      /* move one leaf down the tree */
    s.bl_count[bits + 1] += 2; /* move one overflow item as its brother */
    s.bl_count[max_length]--;
    /* The brother of the overflow item also moves one step up,
     * but this does not affect bl_count[max_length]
     */
    overflow -= 2;
  } while (overflow > 0);

  /* Now recompute all bit lengths, scanning in increasing frequency.
   * h is still equal to HEAP_SIZE. (It is simpler to reconstruct all
   * lengths instead of fixing only the wrong ones. This idea is taken
   * from 'ar' written by Haruhiko Okumura.)
   */
  for (bits = max_length; bits !== 0; bits--) {
    n = s.bl_count[bits];
    while (n !== 0) {
      m = s.heap[--h];
      if (m > max_code) { continue; }
      if (tree[m * 2 + 1]/*.Len*/ !== bits) {
        // Tracev((stderr,"code %d bits %d->%d\n", m, tree[m].Len, bits));
        s.opt_len += (bits - tree[m * 2 + 1]/*.Len*/) * tree[m * 2]/*.Freq*/;
        tree[m * 2 + 1]/*.Len*/ = bits;
      }
      n--;
    }
  }
};


/* ===========================================================================
 * Generate the codes for a given tree and bit counts (which need not be
 * optimal).
 * IN assertion: the array bl_count contains the bit length statistics for
 * the given tree and the field len is set for all tree elements.
 * OUT assertion: the field code is set for all tree elements of non
 *     zero code length.
 */
const gen_codes = (tree, max_code, bl_count) => {
//    ct_data *tree;             /* the tree to decorate */
//    int max_code;              /* largest code with non zero frequency */
//    ushf *bl_count;            /* number of codes at each bit length */

  const next_code = new Array(MAX_BITS + 1); /* next code value for each bit length */
  let code = 0;              /* running code value */
  let bits;                  /* bit index */
  let n;                     /* code index */

  /* The distribution counts are first used to generate the code values
   * without bit reversal.
   */
  for (bits = 1; bits <= MAX_BITS; bits++) {
    code = (code + bl_count[bits - 1]) << 1;
    next_code[bits] = code;
  }
  /* Check that the bit counts in bl_count are consistent. The last code
   * must be all ones.
   */
  //Assert (code + bl_count[MAX_BITS]-1 == (1<<MAX_BITS)-1,
  //        "inconsistent bit counts");
  //Tracev((stderr,"\ngen_codes: max_code %d ", max_code));

  for (n = 0;  n <= max_code; n++) {
    let len = tree[n * 2 + 1]/*.Len*/;
    if (len === 0) { continue; }
    /* Now reverse the bits */
    tree[n * 2]/*.Code*/ = bi_reverse(next_code[len]++, len);

    //Tracecv(tree != static_ltree, (stderr,"\nn %3d %c l %2d c %4x (%x) ",
    //     n, (isgraph(n) ? n : ' '), len, tree[n].Code, next_code[len]-1));
  }
};


/* ===========================================================================
 * Initialize the various 'constant' tables.
 */
const tr_static_init = () => {

  let n;        /* iterates over tree elements */
  let bits;     /* bit counter */
  let length;   /* length value */
  let code;     /* code value */
  let dist;     /* distance index */
  const bl_count = new Array(MAX_BITS + 1);
  /* number of codes at each bit length for an optimal tree */

  // do check in _tr_init()
  //if (static_init_done) return;

  /* For some embedded targets, global variables are not initialized: */
/*#ifdef NO_INIT_GLOBAL_POINTERS
  static_l_desc.static_tree = static_ltree;
  static_l_desc.extra_bits = extra_lbits;
  static_d_desc.static_tree = static_dtree;
  static_d_desc.extra_bits = extra_dbits;
  static_bl_desc.extra_bits = extra_blbits;
#endif*/

  /* Initialize the mapping length (0..255) -> length code (0..28) */
  length = 0;
  for (code = 0; code < LENGTH_CODES - 1; code++) {
    base_length[code] = length;
    for (n = 0; n < (1 << extra_lbits[code]); n++) {
      _length_code[length++] = code;
    }
  }
  //Assert (length == 256, "tr_static_init: length != 256");
  /* Note that the length 255 (match length 258) can be represented
   * in two different ways: code 284 + 5 bits or code 285, so we
   * overwrite length_code[255] to use the best encoding:
   */
  _length_code[length - 1] = code;

  /* Initialize the mapping dist (0..32K) -> dist code (0..29) */
  dist = 0;
  for (code = 0; code < 16; code++) {
    base_dist[code] = dist;
    for (n = 0; n < (1 << extra_dbits[code]); n++) {
      _dist_code[dist++] = code;
    }
  }
  //Assert (dist == 256, "tr_static_init: dist != 256");
  dist >>= 7; /* from now on, all distances are divided by 128 */
  for (; code < D_CODES; code++) {
    base_dist[code] = dist << 7;
    for (n = 0; n < (1 << (extra_dbits[code] - 7)); n++) {
      _dist_code[256 + dist++] = code;
    }
  }
  //Assert (dist == 256, "tr_static_init: 256+dist != 512");

  /* Construct the codes of the static literal tree */
  for (bits = 0; bits <= MAX_BITS; bits++) {
    bl_count[bits] = 0;
  }

  n = 0;
  while (n <= 143) {
    static_ltree[n * 2 + 1]/*.Len*/ = 8;
    n++;
    bl_count[8]++;
  }
  while (n <= 255) {
    static_ltree[n * 2 + 1]/*.Len*/ = 9;
    n++;
    bl_count[9]++;
  }
  while (n <= 279) {
    static_ltree[n * 2 + 1]/*.Len*/ = 7;
    n++;
    bl_count[7]++;
  }
  while (n <= 287) {
    static_ltree[n * 2 + 1]/*.Len*/ = 8;
    n++;
    bl_count[8]++;
  }
  /* Codes 286 and 287 do not exist, but we must include them in the
   * tree construction to get a canonical Huffman tree (longest code
   * all ones)
   */
  gen_codes(static_ltree, L_CODES + 1, bl_count);

  /* The static distance tree is trivial: */
  for (n = 0; n < D_CODES; n++) {
    static_dtree[n * 2 + 1]/*.Len*/ = 5;
    static_dtree[n * 2]/*.Code*/ = bi_reverse(n, 5);
  }

  // Now data ready and we can init static trees
  static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, LITERALS + 1, L_CODES, MAX_BITS);
  static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0,          D_CODES, MAX_BITS);
  static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0,         BL_CODES, MAX_BL_BITS);

  //static_init_done = true;
};


/* ===========================================================================
 * Initialize a new block.
 */
const init_block = (s) => {

  let n; /* iterates over tree elements */

  /* Initialize the trees. */
  for (n = 0; n < L_CODES;  n++) { s.dyn_ltree[n * 2]/*.Freq*/ = 0; }
  for (n = 0; n < D_CODES;  n++) { s.dyn_dtree[n * 2]/*.Freq*/ = 0; }
  for (n = 0; n < BL_CODES; n++) { s.bl_tree[n * 2]/*.Freq*/ = 0; }

  s.dyn_ltree[END_BLOCK * 2]/*.Freq*/ = 1;
  s.opt_len = s.static_len = 0;
  s.sym_next = s.matches = 0;
};


/* ===========================================================================
 * Flush the bit buffer and align the output on a byte boundary
 */
const bi_windup = (s) =>
{
  if (s.bi_valid > 8) {
    put_short(s, s.bi_buf);
  } else if (s.bi_valid > 0) {
    //put_byte(s, (Byte)s->bi_buf);
    s.pending_buf[s.pending++] = s.bi_buf;
  }
  s.bi_buf = 0;
  s.bi_valid = 0;
};

/* ===========================================================================
 * Compares to subtrees, using the tree depth as tie breaker when
 * the subtrees have equal frequency. This minimizes the worst case length.
 */
const smaller = (tree, n, m, depth) => {

  const _n2 = n * 2;
  const _m2 = m * 2;
  return (tree[_n2]/*.Freq*/ < tree[_m2]/*.Freq*/ ||
         (tree[_n2]/*.Freq*/ === tree[_m2]/*.Freq*/ && depth[n] <= depth[m]));
};

/* ===========================================================================
 * Restore the heap property by moving down the tree starting at node k,
 * exchanging a node with the smallest of its two sons if necessary, stopping
 * when the heap property is re-established (each father smaller than its
 * two sons).
 */
const pqdownheap = (s, tree, k) => {
//    deflate_state *s;
//    ct_data *tree;  /* the tree to restore */
//    int k;               /* node to move down */

  const v = s.heap[k];
  let j = k << 1;  /* left son of k */
  while (j <= s.heap_len) {
    /* Set j to the smallest of the two sons: */
    if (j < s.heap_len &&
      smaller(tree, s.heap[j + 1], s.heap[j], s.depth)) {
      j++;
    }
    /* Exit if v is smaller than both sons */
    if (smaller(tree, v, s.heap[j], s.depth)) { break; }

    /* Exchange v with the smallest son */
    s.heap[k] = s.heap[j];
    k = j;

    /* And continue down the tree, setting j to the left son of k */
    j <<= 1;
  }
  s.heap[k] = v;
};


// inlined manually
// const SMALLEST = 1;

/* ===========================================================================
 * Send the block data compressed using the given Huffman trees
 */
const compress_block = (s, ltree, dtree) => {
//    deflate_state *s;
//    const ct_data *ltree; /* literal tree */
//    const ct_data *dtree; /* distance tree */

  let dist;           /* distance of matched string */
  let lc;             /* match length or unmatched char (if dist == 0) */
  let sx = 0;         /* running index in sym_buf */
  let code;           /* the code to send */
  let extra;          /* number of extra bits to send */

  if (s.sym_next !== 0) {
    do {
      dist = s.pending_buf[s.sym_buf + sx++] & 0xff;
      dist += (s.pending_buf[s.sym_buf + sx++] & 0xff) << 8;
      lc = s.pending_buf[s.sym_buf + sx++];
      if (dist === 0) {
        send_code(s, lc, ltree); /* send a literal byte */
        //Tracecv(isgraph(lc), (stderr," '%c' ", lc));
      } else {
        /* Here, lc is the match length - MIN_MATCH */
        code = _length_code[lc];
        send_code(s, code + LITERALS + 1, ltree); /* send the length code */
        extra = extra_lbits[code];
        if (extra !== 0) {
          lc -= base_length[code];
          send_bits(s, lc, extra);       /* send the extra length bits */
        }
        dist--; /* dist is now the match distance - 1 */
        code = d_code(dist);
        //Assert (code < D_CODES, "bad d_code");

        send_code(s, code, dtree);       /* send the distance code */
        extra = extra_dbits[code];
        if (extra !== 0) {
          dist -= base_dist[code];
          send_bits(s, dist, extra);   /* send the extra distance bits */
        }
      } /* literal or match pair ? */

      /* Check that the overlay between pending_buf and sym_buf is ok: */
      //Assert(s->pending < s->lit_bufsize + sx, "pendingBuf overflow");

    } while (sx < s.sym_next);
  }

  send_code(s, END_BLOCK, ltree);
};


/* ===========================================================================
 * Construct one Huffman tree and assigns the code bit strings and lengths.
 * Update the total bit length for the current block.
 * IN assertion: the field freq is set for all tree elements.
 * OUT assertions: the fields len and code are set to the optimal bit length
 *     and corresponding code. The length opt_len is updated; static_len is
 *     also updated if stree is not null. The field max_code is set.
 */
const build_tree = (s, desc) => {
//    deflate_state *s;
//    tree_desc *desc; /* the tree descriptor */

  const tree     = desc.dyn_tree;
  const stree    = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const elems    = desc.stat_desc.elems;
  let n, m;          /* iterate over heap elements */
  let max_code = -1; /* largest code with non zero frequency */
  let node;          /* new node being created */

  /* Construct the initial heap, with least frequent element in
   * heap[SMALLEST]. The sons of heap[n] are heap[2*n] and heap[2*n+1].
   * heap[0] is not used.
   */
  s.heap_len = 0;
  s.heap_max = HEAP_SIZE;

  for (n = 0; n < elems; n++) {
    if (tree[n * 2]/*.Freq*/ !== 0) {
      s.heap[++s.heap_len] = max_code = n;
      s.depth[n] = 0;

    } else {
      tree[n * 2 + 1]/*.Len*/ = 0;
    }
  }

  /* The pkzip format requires that at least one distance code exists,
   * and that at least one bit should be sent even if there is only one
   * possible code. So to avoid special checks later on we force at least
   * two codes of non zero frequency.
   */
  while (s.heap_len < 2) {
    node = s.heap[++s.heap_len] = (max_code < 2 ? ++max_code : 0);
    tree[node * 2]/*.Freq*/ = 1;
    s.depth[node] = 0;
    s.opt_len--;

    if (has_stree) {
      s.static_len -= stree[node * 2 + 1]/*.Len*/;
    }
    /* node is 0 or 1 so it does not have extra bits */
  }
  desc.max_code = max_code;

  /* The elements heap[heap_len/2+1 .. heap_len] are leaves of the tree,
   * establish sub-heaps of increasing lengths:
   */
  for (n = (s.heap_len >> 1/*int /2*/); n >= 1; n--) { pqdownheap(s, tree, n); }

  /* Construct the Huffman tree by repeatedly combining the least two
   * frequent nodes.
   */
  node = elems;              /* next internal node of the tree */
  do {
    //pqremove(s, tree, n);  /* n = node of least frequency */
    /*** pqremove ***/
    n = s.heap[1/*SMALLEST*/];
    s.heap[1/*SMALLEST*/] = s.heap[s.heap_len--];
    pqdownheap(s, tree, 1/*SMALLEST*/);
    /***/

    m = s.heap[1/*SMALLEST*/]; /* m = node of next least frequency */

    s.heap[--s.heap_max] = n; /* keep the nodes sorted by frequency */
    s.heap[--s.heap_max] = m;

    /* Create a new node father of n and m */
    tree[node * 2]/*.Freq*/ = tree[n * 2]/*.Freq*/ + tree[m * 2]/*.Freq*/;
    s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
    tree[n * 2 + 1]/*.Dad*/ = tree[m * 2 + 1]/*.Dad*/ = node;

    /* and insert the new node in the heap */
    s.heap[1/*SMALLEST*/] = node++;
    pqdownheap(s, tree, 1/*SMALLEST*/);

  } while (s.heap_len >= 2);

  s.heap[--s.heap_max] = s.heap[1/*SMALLEST*/];

  /* At this point, the fields freq and dad are set. We can now
   * generate the bit lengths.
   */
  gen_bitlen(s, desc);

  /* The field len is now set, we can generate the bit codes */
  gen_codes(tree, max_code, s.bl_count);
};


/* ===========================================================================
 * Scan a literal or distance tree to determine the frequencies of the codes
 * in the bit length tree.
 */
const scan_tree = (s, tree, max_code) => {
//    deflate_state *s;
//    ct_data *tree;   /* the tree to be scanned */
//    int max_code;    /* and its largest code of non zero frequency */

  let n;                     /* iterates over all tree elements */
  let prevlen = -1;          /* last emitted length */
  let curlen;                /* length of current code */

  let nextlen = tree[0 * 2 + 1]/*.Len*/; /* length of next code */

  let count = 0;             /* repeat count of the current code */
  let max_count = 7;         /* max repeat count */
  let min_count = 4;         /* min repeat count */

  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  tree[(max_code + 1) * 2 + 1]/*.Len*/ = 0xffff; /* guard */

  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1]/*.Len*/;

    if (++count < max_count && curlen === nextlen) {
      continue;

    } else if (count < min_count) {
      s.bl_tree[curlen * 2]/*.Freq*/ += count;

    } else if (curlen !== 0) {

      if (curlen !== prevlen) { s.bl_tree[curlen * 2]/*.Freq*/++; }
      s.bl_tree[REP_3_6 * 2]/*.Freq*/++;

    } else if (count <= 10) {
      s.bl_tree[REPZ_3_10 * 2]/*.Freq*/++;

    } else {
      s.bl_tree[REPZ_11_138 * 2]/*.Freq*/++;
    }

    count = 0;
    prevlen = curlen;

    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;

    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;

    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};


/* ===========================================================================
 * Send a literal or distance tree in compressed form, using the codes in
 * bl_tree.
 */
const send_tree = (s, tree, max_code) => {
//    deflate_state *s;
//    ct_data *tree; /* the tree to be scanned */
//    int max_code;       /* and its largest code of non zero frequency */

  let n;                     /* iterates over all tree elements */
  let prevlen = -1;          /* last emitted length */
  let curlen;                /* length of current code */

  let nextlen = tree[0 * 2 + 1]/*.Len*/; /* length of next code */

  let count = 0;             /* repeat count of the current code */
  let max_count = 7;         /* max repeat count */
  let min_count = 4;         /* min repeat count */

  /* tree[max_code+1].Len = -1; */  /* guard already set */
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }

  for (n = 0; n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1]/*.Len*/;

    if (++count < max_count && curlen === nextlen) {
      continue;

    } else if (count < min_count) {
      do { send_code(s, curlen, s.bl_tree); } while (--count !== 0);

    } else if (curlen !== 0) {
      if (curlen !== prevlen) {
        send_code(s, curlen, s.bl_tree);
        count--;
      }
      //Assert(count >= 3 && count <= 6, " 3_6?");
      send_code(s, REP_3_6, s.bl_tree);
      send_bits(s, count - 3, 2);

    } else if (count <= 10) {
      send_code(s, REPZ_3_10, s.bl_tree);
      send_bits(s, count - 3, 3);

    } else {
      send_code(s, REPZ_11_138, s.bl_tree);
      send_bits(s, count - 11, 7);
    }

    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;

    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;

    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};


/* ===========================================================================
 * Construct the Huffman tree for the bit lengths and return the index in
 * bl_order of the last bit length code to send.
 */
const build_bl_tree = (s) => {

  let max_blindex;  /* index of last bit length code of non zero freq */

  /* Determine the bit length frequencies for literal and distance trees */
  scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
  scan_tree(s, s.dyn_dtree, s.d_desc.max_code);

  /* Build the bit length tree: */
  build_tree(s, s.bl_desc);
  /* opt_len now includes the length of the tree representations, except
   * the lengths of the bit lengths codes and the 5+5+4 bits for the counts.
   */

  /* Determine the number of bit length codes to send. The pkzip format
   * requires that at least 4 bit length codes be sent. (appnote.txt says
   * 3 but the actual value used is 4.)
   */
  for (max_blindex = BL_CODES - 1; max_blindex >= 3; max_blindex--) {
    if (s.bl_tree[bl_order[max_blindex] * 2 + 1]/*.Len*/ !== 0) {
      break;
    }
  }
  /* Update opt_len to include the bit length tree and counts */
  s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
  //Tracev((stderr, "\ndyn trees: dyn %ld, stat %ld",
  //        s->opt_len, s->static_len));

  return max_blindex;
};


/* ===========================================================================
 * Send the header for a block using dynamic Huffman trees: the counts, the
 * lengths of the bit length codes, the literal tree and the distance tree.
 * IN assertion: lcodes >= 257, dcodes >= 1, blcodes >= 4.
 */
const send_all_trees = (s, lcodes, dcodes, blcodes) => {
//    deflate_state *s;
//    int lcodes, dcodes, blcodes; /* number of codes for each tree */

  let rank;                    /* index in bl_order */

  //Assert (lcodes >= 257 && dcodes >= 1 && blcodes >= 4, "not enough codes");
  //Assert (lcodes <= L_CODES && dcodes <= D_CODES && blcodes <= BL_CODES,
  //        "too many codes");
  //Tracev((stderr, "\nbl counts: "));
  send_bits(s, lcodes - 257, 5); /* not +255 as stated in appnote.txt */
  send_bits(s, dcodes - 1,   5);
  send_bits(s, blcodes - 4,  4); /* not -3 as stated in appnote.txt */
  for (rank = 0; rank < blcodes; rank++) {
    //Tracev((stderr, "\nbl code %2d ", bl_order[rank]));
    send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1]/*.Len*/, 3);
  }
  //Tracev((stderr, "\nbl tree: sent %ld", s->bits_sent));

  send_tree(s, s.dyn_ltree, lcodes - 1); /* literal tree */
  //Tracev((stderr, "\nlit tree: sent %ld", s->bits_sent));

  send_tree(s, s.dyn_dtree, dcodes - 1); /* distance tree */
  //Tracev((stderr, "\ndist tree: sent %ld", s->bits_sent));
};


/* ===========================================================================
 * Check if the data type is TEXT or BINARY, using the following algorithm:
 * - TEXT if the two conditions below are satisfied:
 *    a) There are no non-portable control characters belonging to the
 *       "block list" (0..6, 14..25, 28..31).
 *    b) There is at least one printable character belonging to the
 *       "allow list" (9 {TAB}, 10 {LF}, 13 {CR}, 32..255).
 * - BINARY otherwise.
 * - The following partially-portable control characters form a
 *   "gray list" that is ignored in this detection algorithm:
 *   (7 {BEL}, 8 {BS}, 11 {VT}, 12 {FF}, 26 {SUB}, 27 {ESC}).
 * IN assertion: the fields Freq of dyn_ltree are set.
 */
const detect_data_type = (s) => {
  /* block_mask is the bit mask of block-listed bytes
   * set bits 0..6, 14..25, and 28..31
   * 0xf3ffc07f = binary 11110011111111111100000001111111
   */
  let block_mask = 0xf3ffc07f;
  let n;

  /* Check for non-textual ("block-listed") bytes. */
  for (n = 0; n <= 31; n++, block_mask >>>= 1) {
    if ((block_mask & 1) && (s.dyn_ltree[n * 2]/*.Freq*/ !== 0)) {
      return Z_BINARY;
    }
  }

  /* Check for textual ("allow-listed") bytes. */
  if (s.dyn_ltree[9 * 2]/*.Freq*/ !== 0 || s.dyn_ltree[10 * 2]/*.Freq*/ !== 0 ||
      s.dyn_ltree[13 * 2]/*.Freq*/ !== 0) {
    return Z_TEXT;
  }
  for (n = 32; n < LITERALS; n++) {
    if (s.dyn_ltree[n * 2]/*.Freq*/ !== 0) {
      return Z_TEXT;
    }
  }

  /* There are no "block-listed" or "allow-listed" bytes:
   * this stream either is empty or has tolerated ("gray-listed") bytes only.
   */
  return Z_BINARY;
};


let static_init_done = false;

/* ===========================================================================
 * Initialize the tree data structures for a new zlib stream.
 */
const _tr_init = (s) =>
{

  if (!static_init_done) {
    tr_static_init();
    static_init_done = true;
  }

  s.l_desc  = new TreeDesc(s.dyn_ltree, static_l_desc);
  s.d_desc  = new TreeDesc(s.dyn_dtree, static_d_desc);
  s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);

  s.bi_buf = 0;
  s.bi_valid = 0;

  /* Initialize the first block of the first file: */
  init_block(s);
};


/* ===========================================================================
 * Send a stored block
 */
const _tr_stored_block = (s, buf, stored_len, last) => {
//DeflateState *s;
//charf *buf;       /* input block */
//ulg stored_len;   /* length of input block */
//int last;         /* one if this is the last block for a file */

  send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);    /* send block type */
  bi_windup(s);        /* align on byte boundary */
  put_short(s, stored_len);
  put_short(s, ~stored_len);
  if (stored_len) {
    s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
  }
  s.pending += stored_len;
};


/* ===========================================================================
 * Send one empty static block to give enough lookahead for inflate.
 * This takes 10 bits, of which 7 may remain in the bit buffer.
 */
const _tr_align = (s) => {
  send_bits(s, STATIC_TREES << 1, 3);
  send_code(s, END_BLOCK, static_ltree);
  bi_flush(s);
};


/* ===========================================================================
 * Determine the best encoding for the current block: dynamic trees, static
 * trees or store, and write out the encoded block.
 */
const _tr_flush_block = (s, buf, stored_len, last) => {
//DeflateState *s;
//charf *buf;       /* input block, or NULL if too old */
//ulg stored_len;   /* length of input block */
//int last;         /* one if this is the last block for a file */

  let opt_lenb, static_lenb;  /* opt_len and static_len in bytes */
  let max_blindex = 0;        /* index of last bit length code of non zero freq */

  /* Build the Huffman trees unless a stored block is forced */
  if (s.level > 0) {

    /* Check if the file is binary or text */
    if (s.strm.data_type === Z_UNKNOWN) {
      s.strm.data_type = detect_data_type(s);
    }

    /* Construct the literal and distance trees */
    build_tree(s, s.l_desc);
    // Tracev((stderr, "\nlit data: dyn %ld, stat %ld", s->opt_len,
    //        s->static_len));

    build_tree(s, s.d_desc);
    // Tracev((stderr, "\ndist data: dyn %ld, stat %ld", s->opt_len,
    //        s->static_len));
    /* At this point, opt_len and static_len are the total bit lengths of
     * the compressed block data, excluding the tree representations.
     */

    /* Build the bit length tree for the above two trees, and get the index
     * in bl_order of the last bit length code to send.
     */
    max_blindex = build_bl_tree(s);

    /* Determine the best encoding. Compute the block lengths in bytes. */
    opt_lenb = (s.opt_len + 3 + 7) >>> 3;
    static_lenb = (s.static_len + 3 + 7) >>> 3;

    // Tracev((stderr, "\nopt %lu(%lu) stat %lu(%lu) stored %lu lit %u ",
    //        opt_lenb, s->opt_len, static_lenb, s->static_len, stored_len,
    //        s->sym_next / 3));

    if (static_lenb <= opt_lenb) { opt_lenb = static_lenb; }

  } else {
    // Assert(buf != (char*)0, "lost buf");
    opt_lenb = static_lenb = stored_len + 5; /* force a stored block */
  }

  if ((stored_len + 4 <= opt_lenb) && (buf !== -1)) {
    /* 4: two words for the lengths */

    /* The test buf != NULL is only necessary if LIT_BUFSIZE > WSIZE.
     * Otherwise we can't have processed more than WSIZE input bytes since
     * the last block flush, because compression would have been
     * successful. If LIT_BUFSIZE <= WSIZE, it is never too late to
     * transform a block into a stored block.
     */
    _tr_stored_block(s, buf, stored_len, last);

  } else if (s.strategy === Z_FIXED || static_lenb === opt_lenb) {

    send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
    compress_block(s, static_ltree, static_dtree);

  } else {
    send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
    send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
    compress_block(s, s.dyn_ltree, s.dyn_dtree);
  }
  // Assert (s->compressed_len == s->bits_sent, "bad compressed size");
  /* The above check is made mod 2^32, for files larger than 512 MB
   * and uLong implemented on 32 bits.
   */
  init_block(s);

  if (last) {
    bi_windup(s);
  }
  // Tracev((stderr,"\ncomprlen %lu(%lu) ", s->compressed_len>>3,
  //       s->compressed_len-7*last));
};

/* ===========================================================================
 * Save the match info and tally the frequency counts. Return true if
 * the current block must be flushed.
 */
const _tr_tally = (s, dist, lc) => {
//    deflate_state *s;
//    unsigned dist;  /* distance of matched string */
//    unsigned lc;    /* match length-MIN_MATCH or unmatched char (if dist==0) */

  s.pending_buf[s.sym_buf + s.sym_next++] = dist;
  s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
  s.pending_buf[s.sym_buf + s.sym_next++] = lc;
  if (dist === 0) {
    /* lc is the unmatched char */
    s.dyn_ltree[lc * 2]/*.Freq*/++;
  } else {
    s.matches++;
    /* Here, lc is the match length - MIN_MATCH */
    dist--;             /* dist = match distance - 1 */
    //Assert((ush)dist < (ush)MAX_DIST(s) &&
    //       (ush)lc <= (ush)(MAX_MATCH-MIN_MATCH) &&
    //       (ush)d_code(dist) < (ush)D_CODES,  "_tr_tally: bad match");

    s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]/*.Freq*/++;
    s.dyn_dtree[d_code(dist) * 2]/*.Freq*/++;
  }

  return (s.sym_next === s.sym_end);
};

module.exports._tr_init  = _tr_init;
module.exports._tr_stored_block = _tr_stored_block;
module.exports._tr_flush_block  = _tr_flush_block;
module.exports._tr_tally = _tr_tally;
module.exports._tr_align = _tr_align;


/***/ }),

/***/ 89137:
/***/ ((module) => {



// (C) 1995-2013 Jean-loup Gailly and Mark Adler
// (C) 2014-2017 Vitaly Puzrin and Andrey Tupitsin
//
// This software is provided 'as-is', without any express or implied
// warranty. In no event will the authors be held liable for any damages
// arising from the use of this software.
//
// Permission is granted to anyone to use this software for any purpose,
// including commercial applications, and to alter it and redistribute it
// freely, subject to the following restrictions:
//
// 1. The origin of this software must not be misrepresented; you must not
//   claim that you wrote the original software. If you use this software
//   in a product, an acknowledgment in the product documentation would be
//   appreciated but is not required.
// 2. Altered source versions must be plainly marked as such, and must not be
//   misrepresented as being the original software.
// 3. This notice may not be removed or altered from any source distribution.

function ZStream() {
  /* next input byte */
  this.input = null; // JS specific, because we have no pointers
  this.next_in = 0;
  /* number of bytes available at input */
  this.avail_in = 0;
  /* total number of input bytes read so far */
  this.total_in = 0;
  /* next output byte should be put there */
  this.output = null; // JS specific, because we have no pointers
  this.next_out = 0;
  /* remaining free space at output */
  this.avail_out = 0;
  /* total number of bytes output so far */
  this.total_out = 0;
  /* last error message, NULL if no error */
  this.msg = ''/*Z_NULL*/;
  /* not visible by applications */
  this.state = null;
  /* best guess about the data type: binary or text */
  this.data_type = 2/*Z_UNKNOWN*/;
  /* adler32 value of the uncompressed data */
  this.adler = 0;
}

module.exports = ZStream;


/***/ })

};
