import { check, type Outcome, type Surroundings } from "./check";
import { diff } from "./commands/diff";
import { data } from "./commands/data";
import { fix } from "./commands/fix";
import { helm } from "./commands/helm";
import { importFiles } from "./commands/import-files";
import { listRules } from "./commands/rules";
import { upgrade } from "./commands/upgrade";
import type { Flags } from "./options";
import { validate } from "./validate";

/** One command of the program, as its help tells it. */
export type CliCommand = {
  readonly name: string;
  /** Its arguments, as `[...paths]`; left out: it takes none. */
  readonly args?: string;
  readonly summary: string;
  readonly options: readonly (readonly [form: string, text: string])[];
  readonly example: string;
  run(flags: Flags, args: readonly string[], surroundings: Surroundings): Outcome;
};

const language = ["--lang <language>", "Language of the answer: en or ko (default: en)"] as const;
const subject = [
  ["--tier <name=file>", "A tier and its configuration; once per tier, `-` reads standard input"],
  ["--role <name=role>", "What a tier is: agent, gateway or cluster (else by its name or content)"],
  ["--design <file>", "A design saved by the studio (*.otelier.json): tiers, facts, accepted findings"],
  ["--settings <file>", "Settings of the repository (default: otelier.yaml in the folder)"],
  ["--collector-version <version>", "The collector version that every tier runs, as 0.159.0"],
  ["--distribution <name>", "What every tier runs: core, contrib, k8s, otlp, or a builder's manifest"],
  ["--profile <name>", "Which rules are heard: recommended, strict or all (default: recommended)"],
  ["--rule <id=level>", "One rule or a family (wl/*): off, error, warning or info"],
] as const;

/** All commands, in the order of the help. */
export const commands: readonly CliCommand[] = [
  {
    name: "check",
    args: "[...paths]",
    summary: "Judge a design: one collector configuration per tier, together",
    options: [
      ...subject,
      ["--baseline <file>", "Findings that are known already and not told again"],
      ["--write-baseline <file>", "Write what is found now as the baseline"],
      ["--fail-on <severity>", "From which severity on the call fails: error, warning, note or never"],
      language,
      ["--format <format>", "Form of the answer: text, json, sarif, junit or github (default: text)"],
    ],
    example: "otelier check --tier agent=agent.yaml --tier gateway=gateway.yaml",
    run: check,
  },
  {
    name: "diff",
    args: "[...sides]",
    summary: "Say what differs between two designs: in meaning, in findings, and line by line",
    options: [
      ...subject.filter(([form]) => !/^--(tier|design) /.test(form)),
      language,
      ["--format <format>", "Form of the answer: text or json (default: text)"],
    ],
    example: "otelier diff before/ after/",
    run: diff,
  },
  {
    name: "fix",
    args: "[...paths]",
    summary: "Apply every safe fix; shows a unified diff and writes nothing unless told to",
    options: [...subject, ["--write", "Write the files"], language],
    example: "otelier fix agent.yaml gateway.yaml --write",
    run: fix,
  },
  {
    name: "helm",
    args: "[...paths]",
    summary:
      "Write the values files of a design for the official Helm chart, and the commands that install them",
    options: [
      ...subject,
      ["--chart-version <version>", "The chart's version, as 0.170.0 (default: as the design says)"],
      [
        "--config-mode <name>",
        "alternateConfig: in place of the chart's configuration; config: merged over it",
      ],
      [
        "--all",
        "Also for Argo CD, Flux, the Operator and Kustomize, as one chart, and a README with the commands",
      ],
      ["--out <folder>", "Where to write (default: the working folder)"],
      language,
    ],
    example: "otelier helm --design shop.otelier.json --chart-version 0.170.0 --out deploy",
    run: helm,
  },
  {
    name: "import",
    args: "[...files]",
    summary:
      "Read what runs now into a design: Collector YAML, values of the official chart, manifests, Operator resources, a ZIP of them",
    options: [
      ["--tier <name=file>", "A part of a tier's configuration; parts of one tier are merged in order"],
      [
        "--chart-version <version>",
        "The version of the chart that values are for (default: the newest known)",
      ],
      ["--namespace <name>", "The namespace of releases that name none (default: default)"],
      ["--out <file>", "The design file to write"],
      language,
    ],
    example:
      "otelier import agent.values.yaml gateway.values.yaml --chart-version 0.162.0 --out shop.otelier.json",
    run: importFiles,
  },
  {
    name: "data",
    args: "[...what]",
    summary: "Export all reviews of an installation into a file, or import one into an empty installation",
    options: [
      [
        "--server <address>",
        "Where the server runs that has the data folder open (default: http://localhost:3000)",
      ],
      language,
    ],
    example: "otelier data export backup.jsonl",
    run: data,
  },
  {
    name: "rules",
    args: "[...rules]",
    summary: "List the rules, those of a family, or everything about one",
    options: [language, ["--format <format>", "Form of the answer: text or json (default: text)"]],
    example: "otelier rules affinity/tail-sampling-unsharded",
    run: listRules,
  },
  {
    name: "upgrade",
    args: "[...paths]",
    summary:
      "Say what another version of the collector or the chart means for a design, and rename what is safe",
    options: [
      ...subject,
      ["--to <version>", "The collector version to upgrade to, as v0.165.0"],
      ["--chart-version <version>", "The chart version to upgrade to, as 0.170.0"],
      ["--write", "Write the files"],
      language,
    ],
    example: "otelier upgrade --to v0.165.0 agent.yaml gateway.yaml",
    run: upgrade,
  },
  {
    name: "validate",
    summary: "Say what `otelcol validate` says of a configuration, every error at its line",
    options: [
      ["--config <file>", "A configuration; several are merged in order, `-` reads standard input"],
      ["--set <key=value>", "One setting over the files, as a.b=value"],
      ["--env <name=value>", "A variable that is set where the collector runs"],
      [
        "--pod",
        "Judge as in a pod of the cluster, with the variables that the text names and the pod's own token",
      ],
      ["--collector <path>", "A collector's binary, whose own `validate` is asked beside"],
      ["--collector-version <version>", "The collector version, as 0.159.0"],
      ["--distribution <name>", "core, contrib, k8s, otlp, or a builder's manifest (default: contrib)"],
      language,
      ["--format <format>", "Form of the answer: text or json (default: text)"],
    ],
    example: "otelier validate --config collector.yaml --env TOKEN=x",
    run: validate,
  },
];
