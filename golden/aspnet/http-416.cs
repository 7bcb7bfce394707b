var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RangeNotSatisfiable);

static IResult RangeNotSatisfiable(HttpContext context)
{
    context.Response.Headers["Content-Range"] = "bytes */146515";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "range_not_satisfiable",
        ["message"] = "The requested range cannot be satisfied",
        ["size"] = 146515,
    };
    return Results.Json(body, statusCode: 416);
}

app.Run();
