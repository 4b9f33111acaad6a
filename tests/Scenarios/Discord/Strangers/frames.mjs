// Reads gateway frames (one line of JSON each), compares each with what discord-api-types says of its event, and tells what differs.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import Ajv from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { say } from "./say.mjs";

const camel = (name) => name.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const types = dirname(createRequire(import.meta.url).resolve("discord-api-types/v10"));
const schema = createGenerator({
  path: join(types, "gateway", "v10.d.ts"),
  type: "GatewayReceivePayload",
  skipTypeCheck: true,
  additionalProperties: true,
  expose: "all",
}).createSchema("GatewayReceivePayload");

// It writes an empty list, which allows nothing, where it cannot name the values.
const repair = (node) => {
  if (node && typeof node === "object") {
    if (Array.isArray(node.enum) && node.enum.length === 0) {
      delete node.enum;
    }
    Object.values(node).forEach(repair);
  }
};
repair(schema);

// Flags are sums of what is listed.
for (const [name, definition] of Object.entries(schema.definitions)) {
  if (name.endsWith("Flags") && definition.type === "number") {
    delete definition.enum;
    delete definition.const;
  }
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema(schema, "types");
const names = Object.keys(schema.definitions);
for await (const line of createInterface({ input: process.stdin })) {
  const frame = JSON.parse(line);
  const name = frame.op === 0 ? `Gateway${camel(frame.t)}Dispatch` : "GatewayReceivePayload";
  const found = names.includes(name) ? name : "GatewayReceivePayload";
  const validate = ajv.getSchema(`types#/definitions/${encodeURIComponent(found)}`);
  const fits = validate(frame);
  say("frame", { event: frame.t, type: found, fits, faults: fits ? [] : validate.errors.slice(0, 12).map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`) });
}
