using System.Collections.Immutable;
using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>A button that opens a form; submitting it sends the command with the fields as options.</summary>
/// <param name="Title">1 to 45 characters.</param>
/// <param name="Fields">1 to 5 fields; their names are the options' names.</param>
public sealed record Form([PlayerText] string Label, [PlayerText] string Title, ImmutableArray<FormField> Fields) : Component(Label);
