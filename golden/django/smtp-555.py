from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def mail_parameters_not_recognized(request):
    body = {
        "error": "mail_parameters_not_recognized",
        "message": "A parameter of MAIL FROM or RCPT TO is not recognized",
    }
    return JsonResponse(body, status=555)


urlpatterns = [
    path("endpoint", mail_parameters_not_recognized),
]
