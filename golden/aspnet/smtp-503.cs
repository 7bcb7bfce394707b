var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadSequenceOfCommands);

static IResult BadSequenceOfCommands()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_sequence_of_commands",
        ["message"] = "The command came in the wrong order",
    };
    return Results.Json(body, statusCode: 409);
}

app.Run();
