var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedData);

static IResult UnsupportedData()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unsupported_data",
        ["message"] = "This type of data is not accepted",
    };
    return Results.Json(body, statusCode: 415);
}

app.Run();
