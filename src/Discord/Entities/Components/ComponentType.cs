namespace Guildhall.Discord.Entities.Components;

/// <summary>What a component is.</summary>
public enum ComponentType
{
    /// <summary>A row of buttons, or one select.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A choice from a list.</summary>
    StringSelect = 3,

    /// <summary>A line or a box to write in; forms only.</summary>
    TextInput = 4,

    /// <summary>A choice of users.</summary>
    UserSelect = 5,

    /// <summary>A choice of roles.</summary>
    RoleSelect = 6,

    /// <summary>A choice of users and roles.</summary>
    MentionableSelect = 7,

    /// <summary>A choice of channels.</summary>
    ChannelSelect = 8,

    /// <summary>Text with something beside it.</summary>
    Section = 9,

    /// <summary>Text.</summary>
    TextDisplay = 10,

    /// <summary>A small picture beside text.</summary>
    Thumbnail = 11,

    /// <summary>Pictures.</summary>
    MediaGallery = 12,

    /// <summary>A file.</summary>
    File = 13,

    /// <summary>A gap, with or without a line.</summary>
    Separator = 14,

    /// <summary>A frame around others.</summary>
    Container = 17,

    /// <summary>A caption around an input; forms only.</summary>
    Label = 18,

    /// <summary>A place for files; forms only.</summary>
    FileUpload = 19,

    /// <summary>One of several; forms only.</summary>
    RadioGroup = 21,

    /// <summary>Some of several; forms only.</summary>
    CheckboxGroup = 22,

    /// <summary>Yes or no; forms only.</summary>
    Checkbox = 23,
}
