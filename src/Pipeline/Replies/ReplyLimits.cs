using Guildhall.Core.Replies;

namespace Guildhall.Pipeline.Replies;

/// <summary>What fits into a reply on every channel. A module that overruns it has a fault, so each limit throws.</summary>
internal static class ReplyLimits
{
    public const int Text = 4_000;
    public const int FileName = 100;
    public const int Cards = 10;
    public const int Components = 25;
    public const int CardTitle = 256;
    public const int CardBody = 4_000;
    public const int CardFields = 25;
    public const int FieldName = 256;
    public const int FieldValue = 1_024;
    public const int Label = 80;
    public const int Choices = 25;
    public const int ChoiceText = 100;
    public const int FormTitle = 45;
    public const int FormFields = 5;
    public const int FormText = 4_000;

    public static void Check(Reply reply)
    {
        Require("text", reply.Text.Length, 1, Text);
        Require("cards", reply.Cards.Length, 0, Cards);
        Require("components", reply.Components.Length, 0, Components);
        if (reply.File is { } file)
        {
            Require("file name", file.Name.Length, 1, FileName);
            Require("file", file.Text.Length, 0, ReplyFile.Longest);
            Require("readers of a file", reply.Visibility == Visibility.OnlyMe ? 1 : 0, 1, 1);
        }

        foreach (var card in reply.Cards)
        {
            Check(card);
        }

        foreach (var component in reply.Components)
        {
            Check(component);
        }
    }

    private static void Check(Card card)
    {
        Require("card title", card.Title.Length, 0, CardTitle);
        Require("card body", card.Body.Length, 0, CardBody);
        Require("card fields", card.Fields.Length, 0, CardFields);
        foreach (var field in card.Fields)
        {
            Require("field name", field.Name.Length, 1, FieldName);
            Require("field value", field.Value.Length, 1, FieldValue);
        }
    }

    private static void Check(Component component)
    {
        Require("label", component.Label.Length, 1, Label);
        if (component is Select select)
        {
            Require("choices", select.Choices.Length, 1, Choices);
            foreach (var choice in select.Choices)
            {
                Require("choice label", choice.Label.Length, 1, ChoiceText);
                Require("choice value", choice.Value.Length, 1, ChoiceText);
                Require("choice description", choice.Description?.Length ?? 1, 1, ChoiceText);
            }
        }
        else if (component is Form form)
        {
            Require("form title", form.Title.Length, 1, FormTitle);
            Require("form fields", form.Fields.Length, 1, FormFields);
            foreach (var field in form.Fields)
            {
                Require("form label", field.Label.Length, 1, FormTitle);
                Require("form field length", field.MaxLength, 1, FormText);
                Require("form field value", field.Value?.Length ?? 0, 0, field.MaxLength);
            }
        }
    }

    private static void Require(string what, int given, int min, int max)
    {
        if (given < min || given > max)
        {
            throw new ArgumentOutOfRangeException(what, given, $"A reply's {what} must be {min} to {max} long.");
        }
    }
}
