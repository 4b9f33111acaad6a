import { ApplicationCommandTypes, Client, ComponentTypes, InteractionTypes } from "oceanic.js";
import { SIMULATOR_API, SIMULATOR_TOKEN, choices, commands, fail, row, say } from "./say.mjs";

const client = new Client({
  auth: `Bot ${SIMULATOR_TOKEN}`,
  rest: { baseURL: `${SIMULATOR_API}/v10` },
  gateway: { intents: ["GUILDS", "GUILD_MEMBERS", "GUILD_MESSAGES", "MESSAGE_CONTENT", "GUILD_MESSAGE_REACTIONS"] },
});
client.on("error", fail);
client.on("shardResume", () => say("resumed"));
client.on("messageReactionAdd", (message, reactor, reaction) => say("reaction", { emoji: reaction.emoji.name, by: (reactor.user ?? reactor).username }));
client.once("ready", async () => {
  await client.application.bulkEditGlobalCommands(commands.map((command) => ({ ...command, type: ApplicationCommandTypes.CHAT_INPUT })));
  const members = await client.guilds.toArray()[0].fetchMembers();
  say("ready", { as: client.user.username, guilds: client.guilds.size, members: members.length });
});
client.on("messageCreate", async (message) => {
  if (message.author.bot) {
    return;
  }
  say("message", { content: message.content, by: message.author.username });
  if (message.content === "!card") {
    const sent = await client.rest.channels.createMessage(message.channelID, {
      embeds: [{ title: "Card", description: "Of the keep." }],
      files: [{ name: "map.txt", contents: Buffer.from("a map") }],
      messageReference: { messageID: message.id },
    });
    await sent.createReaction("🎲");
    await sent.pin();
    const pinned = await client.rest.channels.getPins(message.channelID);
    say("card", { attachment: sent.attachments.toArray()[0].filename, pinned: (pinned.items ?? pinned).length });
  }
});
client.on("interactionCreate", async (interaction) => {
  switch (interaction.type) {
    case InteractionTypes.APPLICATION_COMMAND_AUTOCOMPLETE: {
      const typed = interaction.data.options.getFocused(true).value;
      say("autocomplete", { typed });
      await interaction.result(choices(typed));
      break;
    }
    case InteractionTypes.MESSAGE_COMPONENT:
      if (interaction.data.componentType === ComponentTypes.BUTTON) {
        say("button", { id: interaction.data.customID, on: interaction.message.content });
        await interaction.editParent({ content: "pressed", components: [] });
      } else {
        say("select", { id: interaction.data.customID, values: interaction.data.values.raw });
        await interaction.createMessage({ content: `chose ${interaction.data.values.raw}`, flags: 64 });
      }
      break;
    case InteractionTypes.MODAL_SUBMIT: {
      const value = interaction.data.components.getTextInput("name", true);
      say("modal", { id: interaction.data.customID, value });
      await interaction.createMessage({ content: `You are ${value}` });
      break;
    }
    case InteractionTypes.APPLICATION_COMMAND: {
      const words = interaction.data.options.getString("words");
      say("command", { name: interaction.data.name, by: interaction.user.username, words });
      if (interaction.data.name === "ping") {
        // It asks for the message in the answer (with_response) by itself.
        const answered = await interaction.createMessage({ content: `pong ${words ?? ""}`, components: camel(row) });
        say("answered", { message: (await answered.getMessage()).content });
      } else if (interaction.data.name === "slow") {
        await interaction.defer();
        await interaction.editOriginal({ content: "at last" });
        await interaction.createFollowup({ content: "for you", flags: 64 });
        say("followed");
      } else if (interaction.data.name === "form") {
        await interaction.createModal({
          customID: "form",
          title: "A form",
          components: [{ type: ComponentTypes.LABEL, label: "Name", component: { type: ComponentTypes.TEXT_INPUT, customID: "name", style: 1 } }],
        });
      }
      break;
    }
  }
});
await client.connect();

// Its names are in camel case.
function camel(components) {
  return components.map(({ custom_id: customID, components: inner, ...rest }) => ({
    ...rest,
    ...(customID === undefined ? {} : { customID }),
    ...(inner === undefined ? {} : { components: camel(inner) }),
  }));
}
