"""Links, pictures, headings, disclosure."""
