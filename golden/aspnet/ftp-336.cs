var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedPasswordForChallenge);

static IResult NeedPasswordForChallenge()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "need_password_for_challenge",
        ["message"] = "The user name is accepted: answer the challenge with PASS",
        ["challenge"] = "otp-md5 487 ex1234",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
