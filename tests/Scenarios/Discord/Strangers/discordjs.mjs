import { AttachmentBuilder, Client, EmbedBuilder, Events, GatewayIntentBits, MessageFlags, Partials } from "discord.js";
import { SIMULATOR_API, SIMULATOR_TOKEN, choices, commands, fail, form, row, say } from "./say.mjs";

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent,
    GatewayIntentBits.GuildMessageReactions, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: SIMULATOR_API },
});
client.on(Events.Error, fail);
client.on(Events.ShardResume, () => say("resumed"));
client.on(Events.MessageReactionAdd, (reaction, user) => say("reaction", { emoji: reaction.emoji.name, by: user.username, count: reaction.count }));
client.once(Events.ClientReady, async () => {
  await client.application.commands.set(commands);
  const guild = client.guilds.cache.first();
  const members = await guild.members.fetch();
  say("ready", { as: client.user.username, guilds: client.guilds.cache.size, members: members.size });
});
client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) {
    return;
  }
  say("message", { content: message.content, by: message.author.username });
  if (message.content === "!card") {
    const file = new AttachmentBuilder(Buffer.from("a map"), { name: "map.txt", description: "A map" });
    const sent = await message.reply({ embeds: [new EmbedBuilder().setTitle("Card").setDescription("Of the keep.")], files: [file] });
    await sent.react("🎲");
    await sent.pin();
    const pinned = await message.channel.messages.fetchPins();
    say("card", { attachment: sent.attachments.first().name, pinned: pinned.items.length });
  }
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    say("autocomplete", { typed: interaction.options.getFocused() });
    await interaction.respond(choices(interaction.options.getFocused()));
  } else if (interaction.isButton()) {
    say("button", { id: interaction.customId, on: interaction.message.content });
    await interaction.update({ content: "pressed", components: [] });
  } else if (interaction.isStringSelectMenu()) {
    say("select", { id: interaction.customId, values: interaction.values });
    await interaction.reply({ content: `chose ${interaction.values}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    say("modal", { id: interaction.customId, value: interaction.fields.getTextInputValue("name") });
    await interaction.reply(`You are ${interaction.fields.getTextInputValue("name")}`);
  } else if (interaction.isChatInputCommand()) {
    say("command", { name: interaction.commandName, by: interaction.user.username, words: interaction.options.data[0]?.value });
    switch (interaction.commandName) {
      case "ping":
        const answered = await interaction.reply({ content: `pong ${interaction.options.getString("words") ?? ""}`, components: row, withResponse: true });
        say("answered", { message: answered.resource.message.content });
        break;
      case "slow":
        await interaction.deferReply();
        await interaction.editReply("at last");
        await interaction.followUp({ content: "for you", flags: MessageFlags.Ephemeral });
        say("followed");
        break;
      case "form":
        await interaction.showModal(form);
        break;
    }
  }
});
await client.login(SIMULATOR_TOKEN);
