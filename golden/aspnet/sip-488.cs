var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptableHere);

static IResult NotAcceptableHere(HttpContext context)
{
    context.Response.Headers["Warning"] = "305 example.com \"Incompatible media format\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_acceptable_here",
        ["message"] = "The session description is not acceptable here",
        ["warning"] = "305 example.com \"Incompatible media format\"",
    };
    return Results.Json(body, statusCode: 488);
}

app.Run();
