var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadRequest);

static IResult BadRequest()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_request",
        ["message"] = "The request is not valid",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
