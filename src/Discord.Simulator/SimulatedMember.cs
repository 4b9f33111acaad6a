using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator;

/// <summary>Somebody who types, presses and fills in. Every act waits for the bot's first answer, as a person looks at the screen.</summary>
public sealed class SimulatedMember
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private readonly SimulatedDiscord _discord;
    private readonly SimUser _user;

    internal SimulatedMember(SimulatedDiscord discord, SimUser user) => (_discord, _user) = (discord, user);

    /// <summary>The user's id.</summary>
    public ulong Id => _user.Id;

    /// <summary>The same person with a Discord that shows itself in another language; <c>en-US</c> unless told.</summary>
    /// <param name="locale">One of Discord's, e.g. <c>de</c>.</param>
    public SimulatedMember In(string locale) => new(_discord, _user with { Locale = locale });

    /// <summary>The same person in a guild that does not have the app: it is installed for them alone, and may send five follow-ups.</summary>
    public SimulatedMember WithOwnApp() => new(_discord, _user with { HasOwnApp = true });

    /// <summary>Uses a slash command.</summary>
    /// <param name="channel">Where, by id.</param>
    /// <param name="path">One to three words, e.g. <c>delve move</c>.</param>
    /// <param name="options">Names and values, as typed.</param>
    /// <returns>The response: <c>type</c> and <c>data</c>.</returns>
    /// <exception cref="InvalidOperationException">There is no such command.</exception>
    /// <exception cref="TimeoutException">No answer in 10 s.</exception>
    public Task<JsonObject> RunAsync(ulong channel, string path, params (string Name, string Value)[] options) =>
        SendAsync(SimInteraction.Command, channel, _discord.CommandData(channel, path, options, focused: null));

    /// <summary>Types into an option and looks at what is offered.</summary>
    public Task<JsonObject> CompleteAsync(ulong channel, string path, string option, params (string Name, string Value)[] options) =>
        SendAsync(SimInteraction.Autocomplete, channel, _discord.CommandData(channel, path, options, option));

    /// <summary>Uses a context menu command on a user or a message.</summary>
    public Task<JsonObject> ChooseFromMenuAsync(ulong channel, string name, ulong target) =>
        SendAsync(SimInteraction.Command, channel, _discord.MenuData(channel, name, target));

    /// <summary>Presses a button, or chooses in a select.</summary>
    /// <param name="message">The message it stands on.</param>
    /// <param name="customId">Its custom id.</param>
    /// <param name="values">What is chosen; none for a button.</param>
    public Task<JsonObject> PressAsync(ulong channel, ulong message, string customId, params string[] values) =>
        SendAsync(SimInteraction.Component, channel, _discord.ComponentData(channel, message, customId, values), message);

    /// <summary>Fills in a modal that was opened, and submits it.</summary>
    /// <param name="modal">The response that opened it.</param>
    /// <param name="fields">Custom ids of the inputs and what is written into them.</param>
    /// <param name="message">The message of the button that opened it; null where a command did.</param>
    public Task<JsonObject> SubmitAsync(ulong channel, JsonObject modal, IReadOnlyDictionary<string, string> fields, ulong? message = null)
    {
        var data = new JsonObject { ["custom_id"] = (string?)modal["data"]?["custom_id"], ["components"] = FilledForm.Of(modal["data"]?["components"] as JsonArray ?? [], fields) };
        return SendAsync(SimInteraction.Modal, channel, data, message);
    }

    /// <summary>Adds a reaction to a message.</summary>
    /// <param name="emoji">The sign itself, or <c>name:id</c>.</param>
    public void React(ulong channel, ulong message, string emoji) => _discord.React(_user, channel, message, emoji);

    /// <summary>Writes a message.</summary>
    /// <returns>Its id.</returns>
    public ulong Say(ulong channel, string text) => _discord.Write(_user, channel, text);

    /// <summary>The messages of a channel that this member sees, oldest first.</summary>
    public IReadOnlyList<JsonObject> Read(ulong channel) => _discord.Read(channel, _user.Id);

    private async Task<JsonObject> SendAsync(int type, ulong channel, JsonObject data, ulong? message = null)
    {
        var interaction = _discord.Interact(type, channel, _user, data, message);
        return await interaction.Answered.WaitAsync(_patience);
    }
}
