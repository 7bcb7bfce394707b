var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnprocessableContent);

static IResult UnprocessableContent()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "about:blank",
        ["title"] = "Unprocessable Content",
        ["status"] = 422,
        ["detail"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 422);
}

app.Run();
