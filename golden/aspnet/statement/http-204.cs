return Results.NoContent();
