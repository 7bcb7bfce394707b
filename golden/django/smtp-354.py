from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def start_mail_input(request):
    body = {
        "status": "start_mail_input",
        "message": "The server is ready for the message content",
    }
    return JsonResponse(body, status=202)


urlpatterns = [
    path("endpoint", start_mail_input),
]
