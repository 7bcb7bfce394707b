var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UpgradeRequired);

static IResult UpgradeRequired(HttpContext context)
{
    context.Response.Headers["Upgrade"] = "websocket";
    context.Response.Headers["Connection"] = "Upgrade";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "upgrade_required",
        ["message"] = "This resource requires another protocol",
        ["upgrade"] = "websocket",
    };
    return Results.Json(body, statusCode: StatusCodes.Status426UpgradeRequired);
}

app.Run();
