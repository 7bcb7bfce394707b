var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UpgradeRequired);

static IResult UpgradeRequired(HttpContext context)
{
    context.Response.Headers["Upgrade"] = "websocket";
    context.Response.Headers["Connection"] = "Upgrade";
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Upgrade Required",
        ["status"] = 426,
        ["detail"] = "This resource requires another protocol",
        ["upgrade"] = "websocket",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 426);
}

app.Run();
