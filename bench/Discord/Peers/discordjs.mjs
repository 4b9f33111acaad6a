// The peer: discord.js as its guide shows it, without the caches that a bot of commands has no use for.
import { createInterface } from "node:readline";
import { Client, Events, GatewayIntentBits, Options } from "discord.js";

const { SIMULATOR_API, SIMULATOR_TOKEN, BENCH_MODE } = process.env;
let messages = 0;
let interactions = 0;

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, GuildMemberManager: 0, UserManager: 0 }),
  rest: { api: SIMULATOR_API, globalRequestsPerSecond: Infinity },
});
client.on(Events.Error, (error) => console.error(error));
client.on(Events.InteractionCreate, async (interaction) => {
  interactions += 1;
  try {
    await interaction.reply("Pong!");
  } catch (error) {
    console.error(error);
  }
});
if (BENCH_MODE === "messages") {
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) {
      messages += 1;
    }
  });
}
client.once(Events.ClientReady, async () => {
  process.stdout.write("ready\n");
  await client.application.commands.set([{ type: 1, name: "ping", description: "Answers." }]);
  process.stdout.write("commands\n");
});

createInterface({ input: process.stdin }).on("line", (line) => {
  if (line === "live") {
    globalThis.gc?.();
  }
  process.stdout.write(`${messages} ${interactions} 0 0 0 ${process.memoryUsage().heapUsed} 0\n`);
}).on("close", () => process.exit(0));
await client.login(SIMULATOR_TOKEN);
