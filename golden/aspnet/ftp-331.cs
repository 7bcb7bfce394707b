var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedPassword);

static IResult NeedPassword()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "need_password",
        ["message"] = "The user name is accepted: send the password",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
