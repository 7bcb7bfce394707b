var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", SeeOther);

static IResult SeeOther(HttpContext context)
{
    context.Response.Headers["Location"] = "/orders/42";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "see_other",
        ["message"] = "The response to this request is at the given location",
        ["location"] = "/orders/42",
    };
    return Results.Json(body, statusCode: 303);
}

app.Run();
