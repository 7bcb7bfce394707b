from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.need_password_for_challenge)
@require_safe
def need_password_for_challenge(request):
    body = {
        "status": "need_password_for_challenge",
        "message": "The user name is accepted: answer the challenge with PASS",
        "challenge": "otp-md5 487 ex1234",
    }
    return JsonResponse(body, status=202)
