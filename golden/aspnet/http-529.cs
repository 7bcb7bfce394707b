var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SiteIsOverloaded);

static IResult SiteIsOverloaded(HttpContext context)
{
    context.Response.Headers["Retry-After"] = "1800";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "site_is_overloaded",
        ["message"] = "The service is overloaded: try again later",
        ["retry_after"] = 1800,
    };
    return Results.Json(body, statusCode: 529);
}

app.Run();
