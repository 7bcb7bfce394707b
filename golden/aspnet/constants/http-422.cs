var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/endpoint", UnprocessableContent);

static IResult UnprocessableContent()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unprocessable_content",
        ["message"] = "The content of the request is not valid",
        ["field"] = "email",
    };
    return Results.Json(body, statusCode: StatusCodes.Status422UnprocessableEntity);
}

app.Run();
