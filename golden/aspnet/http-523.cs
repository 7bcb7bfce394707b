var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OriginIsUnreachable);

static IResult OriginIsUnreachable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "origin_is_unreachable",
        ["message"] = "The network has no path to the origin server",
    };
    return Results.Json(body, statusCode: 523);
}

app.Run();
