var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NodeNotAllowed);

static IResult NodeNotAllowed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "node_not_allowed",
        ["message"] = "The server does not start the queue of this node for this client",
        ["node"] = "example.org",
    };
    return Results.Json(body, statusCode: 459);
}

app.Run();
