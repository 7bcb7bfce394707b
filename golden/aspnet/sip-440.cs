var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MaxBreadthExceeded);

static IResult MaxBreadthExceeded()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "max_breadth_exceeded",
        ["message"] = "This request would fork into too many parallel branches",
    };
    return Results.Json(body, statusCode: 440);
}

app.Run();
