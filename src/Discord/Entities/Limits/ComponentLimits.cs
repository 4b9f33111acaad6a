namespace Guildhall.Discord.Entities.Limits;

/// <summary>What components may have. Source: discord-api-docs, components/reference, and the official OpenAPI document.</summary>
public static class ComponentLimits
{
    /// <summary>Components of a message made of components, nested ones counted.</summary>
    public const int Total = 40;

    /// <summary>Characters of all texts of a message made of components.</summary>
    public const int TextTotal = 4000;

    /// <summary>Characters of a custom id.</summary>
    public const int CustomId = 100;

    /// <summary>Buttons in a row.</summary>
    public const int ButtonsInRow = 5;

    /// <summary>Characters on a button.</summary>
    public const int ButtonLabel = 80;

    /// <summary>Characters of a button's address.</summary>
    public const int ButtonUrl = 512;

    /// <summary>Entries of a select, and values chosen in it.</summary>
    public const int SelectOptions = 25;

    /// <summary>Characters of an entry's label, value and description.</summary>
    public const int OptionText = 100;

    /// <summary>Characters shown in a select while nothing is chosen.</summary>
    public const int SelectPlaceholder = 150;

    /// <summary>Characters shown in a text input while it is empty.</summary>
    public const int InputPlaceholder = 100;

    /// <summary>Characters of a text input.</summary>
    public const int InputValue = 4000;

    /// <summary>Texts in a section.</summary>
    public const int SectionTexts = 3;

    /// <summary>Pictures in a gallery.</summary>
    public const int GalleryItems = 10;

    /// <summary>Characters of a picture's description.</summary>
    public const int MediaDescription = 1024;

    /// <summary>Characters of a label.</summary>
    public const int LabelText = 45;

    /// <summary>Characters of a label's description.</summary>
    public const int LabelDescription = 100;

    /// <summary>Entries of a radio or checkbox group, and files of an upload.</summary>
    public const int GroupOptions = 10;

    /// <summary>Fewest entries of a radio group.</summary>
    public const int LeastRadioOptions = 2;

    /// <summary>Characters of a form's title.</summary>
    public const int ModalTitle = 45;

    /// <summary>Components of a form.</summary>
    public const int ModalComponents = 5;
}
