namespace Guildhall.Store.Postgres;

/// <summary>What the server does for us within a statement.</summary>
internal static class PostgresFunctions
{
    /// <summary>Ends the transaction where a statement changed another number of rows than it must.</summary>
    public const string Expect = "guildhall_expect";

    /// <summary>What that end is called.</summary>
    public const string Lost = "GH001";

    /// <summary>Makes them, or makes them anew.</summary>
    public const string Script =
        $"""
        CREATE OR REPLACE FUNCTION {Expect}(changed BIGINT, expected BIGINT) RETURNS BIGINT LANGUAGE plpgsql AS $$
        BEGIN
            IF changed <> expected THEN
                RAISE EXCEPTION 'guildhall: a condition of this command did not hold, nothing was changed (this is part of normal work)' USING ERRCODE = '{Lost}';
            END IF;
            RETURN changed;
        END $$;
        """;
}
