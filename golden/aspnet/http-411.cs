var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", LengthRequired);

static IResult LengthRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "length_required",
        ["message"] = "The request must have a Content-Length header",
    };
    return Results.Json(body, statusCode: 411);
}

app.Run();
