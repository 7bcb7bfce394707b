var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotExtended);

static IResult NotExtended()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_extended",
        ["message"] = "The request lacks a required protocol extension",
    };
    return Results.Json(body, statusCode: 510);
}

app.Run();
