var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotFound);

static IResult NotFound()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_found",
        ["message"] = "The requested entity does not exist",
    };
    return Results.Json(body, statusCode: 404);
}

app.Run();
