from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.command_not_implemented_for_parameter)
@require_safe
def command_not_implemented_for_parameter(request):
    body = {
        "error": "command_not_implemented_for_parameter",
        "message": "The command is not implemented for this parameter",
    }
    return JsonResponse(body, status=501)
