var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Unimplemented);

static IResult Unimplemented()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unimplemented",
        ["message"] = "This method is not implemented",
    };
    return Results.Json(body, statusCode: 501);
}

app.Run();
