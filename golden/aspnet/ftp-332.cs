var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedAccountForLogin);

static IResult NeedAccountForLogin()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "need_account_for_login",
        ["message"] = "An account is needed for the login: send ACCT",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
