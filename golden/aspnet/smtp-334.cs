var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ServerChallenge);

static IResult ServerChallenge()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "server_challenge",
        ["message"] = "The server waits for the answer to its challenge",
        ["challenge"] = "UGFzc3dvcmQ6",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
