var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Accepted);

static IResult Accepted(HttpContext context)
{
    context.Response.Headers["Location"] = "/jobs/42";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "accepted",
        ["message"] = "The request was accepted for processing",
        ["monitor"] = "/jobs/42",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
