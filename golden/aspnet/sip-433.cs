var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AnonymityDisallowed);

static IResult AnonymityDisallowed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "anonymity_disallowed",
        ["message"] = "Anonymous calls are not accepted",
    };
    return Results.Json(body, statusCode: 433);
}

app.Run();
