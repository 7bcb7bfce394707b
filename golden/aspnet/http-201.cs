var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", Created);

static IResult Created(HttpContext context)
{
    context.Response.Headers["Location"] = "/orders/42";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "created",
        ["message"] = "The resource was created",
        ["location"] = "/orders/42",
        ["id"] = 42,
    };
    return Results.Json(body, statusCode: 201);
}

app.Run();
