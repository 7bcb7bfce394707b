var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnavailableForLegalReasons);

static IResult UnavailableForLegalReasons(HttpContext context)
{
    context.Response.Headers["Link"] = "<https://isp.example.net/>; rel=\"blocked-by\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unavailable_for_legal_reasons",
        ["message"] = "Access to this resource is blocked for legal reasons",
        ["blocked_by"] = "https://isp.example.net/",
    };
    return Results.Json(body, statusCode: 451);
}

app.Run();
