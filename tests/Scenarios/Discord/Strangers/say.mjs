// What every program here shares: where the simulator is, the commands, and how deeds are told: one line of JSON each.
export const { SIMULATOR_API, SIMULATOR_TOKEN } = process.env;

export const say = (deed, about = {}) => process.stdout.write(`${JSON.stringify({ deed, ...about })}\n`);

export const fail = (error) => say("error", { message: String(error?.stack ?? error) });

export const commands = [
  { type: 1, name: "ping", description: "Answers.", options: [{ type: 3, name: "words", description: "To be said again." }] },
  { type: 1, name: "slow", description: "Answers later." },
  { type: 1, name: "form", description: "Asks." },
  { type: 1, name: "find", description: "Offers.", options: [{ type: 3, name: "what", description: "What to find.", autocomplete: true }] },
];

export const row = [
  { type: 1, components: [{ type: 2, style: 1, custom_id: "again", label: "Again" }] },
  {
    type: 1,
    components: [
      { type: 3, custom_id: "pick", options: [{ label: "Left", value: "left" }, { label: "Right", value: "right" }] },
    ],
  },
];

// In the form of today: a label around the input.
export const form = {
  custom_id: "form",
  title: "A form",
  components: [{ type: 18, label: "Name", component: { type: 4, custom_id: "name", style: 1 } }],
};

// In the form of old, which clients that do not know labels still use.
export const oldForm = {
  custom_id: "form",
  title: "A form",
  components: [{ type: 1, components: [{ type: 4, custom_id: "name", style: 1, label: "Name" }] }],
};

export const choices = (typed) => [`${typed}`, `${typed}${typed}`].map((name) => ({ name, value: name }));

process.on("unhandledRejection", fail);
