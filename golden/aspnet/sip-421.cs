var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ExtensionRequired);

static IResult ExtensionRequired(HttpContext context)
{
    context.Response.Headers["Require"] = "100rel";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "extension_required",
        ["message"] = "The client must support a further extension",
        ["require"] = "100rel",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
