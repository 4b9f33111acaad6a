-- Keys of the magic things a hero wears, in the order they were put on, separated by spaces. What is worn is not in the bag.
ALTER TABLE heroes ADD COLUMN worn TEXT NOT NULL DEFAULT '';
