from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_sequence_of_commands)
@require_safe
def bad_sequence_of_commands(request):
    body = {
        "error": "bad_sequence_of_commands",
        "message": "The command came in the wrong order",
    }
    return JsonResponse(body, status=409)
