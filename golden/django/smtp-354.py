from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.start_mail_input)
@require_safe
def start_mail_input(request):
    body = {
        "status": "start_mail_input",
        "message": "The server is ready for the message content",
    }
    return JsonResponse(body, status=202)
