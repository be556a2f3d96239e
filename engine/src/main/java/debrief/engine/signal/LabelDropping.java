package debrief.engine.signal;

import static debrief.engine.signal.Dimension.TECHNICAL;

import debrief.engine.text.Phrases;

/** Three or more labels in one breath and no number. */
final class LabelDropping {
    private static final Phrases LABELS =
            Phrases.of("\\b(kafka|kubernetes|k8s|docker|microservices?|event-driven|serverless|observability|telemetry|"
                    + "golden signals|distributed tracing|slos?|slis?|error budgets?|canary|canaries|blue-green|"
                    + "feature flags?|ci/cd|cicd|pipelines?|terraform|grpc|rest|graphql|redis|cassandra|spark|flink|"
                    + "airflow|snowflake|datadog|prometheus|grafana|service mesh|istio|circuit breakers?|backpressure|"
                    + "idempoten\\w+|cqrs|event sourcing|data lake|data mesh|ai|ml|machine learning|llms?|cloud-native|"
                    + "multi-region|active-active|auto-?scaling|chaos engineering|game days?|raft|paxos|"
                    + "consensus protocol|sharding|cap theorem|eventual consistency|zero trust|automated rollback|"
                    + "abstraction layer|apis?)\\b");

    private LabelDropping() {}

    static Detector detector() {
        return Detector.of("label-dropping", TECHNICAL, "Drops names of technologies without saying what they did.")
                .finds(transcript ->
                        transcript.clauses(clause -> !Clues.hasFigure(clause) && LABELS.count(clause.plain()) >= 3))
                .matches("[[We used Kafka, Kubernetes and Redis]].")
                .matches("[[I insisted on observability, canary and feature flags]].")
                .skips("Kafka kept the backlog on disk.", "one name, and what it did")
                .skips("Redis held 40 GB, Kafka and Flink the rest.", "it has a quantity");
    }
}
