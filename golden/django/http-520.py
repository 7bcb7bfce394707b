from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.web_server_returned_an_unknown_error)
@require_safe
def web_server_returned_an_unknown_error(request):
    body = {
        "error": "web_server_returned_an_unknown_error",
        "message": "Origin server sent an empty or unexpected response",
    }
    return JsonResponse(body, status=520)
