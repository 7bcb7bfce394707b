from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.closing_control_connection)
@require_safe
def closing_control_connection(request):
    body = {
        "status": "closing_control_connection",
        "message": "The server closes the control connection as requested",
    }
    return JsonResponse(body, status=221)
