var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadExtension);

static IResult BadExtension(HttpContext context)
{
    context.Response.Headers["Unsupported"] = "replaces";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_extension",
        ["message"] = "A required extension is not supported",
        ["unsupported"] = "replaces",
    };
    return Results.Json(body, statusCode: 420);
}

app.Run();
