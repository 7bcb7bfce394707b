var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoMail);

static IResult NoMail()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "no_mail",
        ["message"] = "No mail is waiting",
    };
    return Results.Json(body, statusCode: 453);
}

app.Run();
